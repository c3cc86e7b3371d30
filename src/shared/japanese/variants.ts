/** Old or variant form, then the form in use today (常用漢字表's kyūjitai and forms common in names). */
const PAIRS =
  '萬万 與与 兩両 竝並 乘乗 豫予 亞亜 佛仏 假仮 會会 體体 餘余 價価 僞偽 黨党 圓円 寫写 處処 劍剣 剩剰 ' +
  '勵励 勞労 效効 勸勧 勳勲 區区 醫医 單単 卽即 嚴厳 雙双 收収 臺台 號号 𠮷吉 囑嘱 團団 圍囲 圖図 國国 ' +
  '壓圧 墮堕 壘塁 鹽塩 增増 壞壊 聲声 壹壱 賣売 變変 奧奥 姬姫 孃嬢 學学 寶宝 實実 冨富 寬寛 對対 壽寿 ' +
  '專専 將将 盡尽 屆届 屬属 峽峡 峯峰 嶋島 嶌島 嵜崎 碕崎 﨑崎 卷巻 帶帯 歸帰 廰庁 廳庁 廣広 廢廃 瓣弁 ' +
  '辨弁 辯弁 貳弐 彌弥 彈弾 當当 從従 德徳 應応 戀恋 惠恵 惱悩 愼慎 戰戦 戲戯 戾戻 拂払 拔抜 擇択 擔担 ' +
  '拜拝 據拠 擧挙 舉挙 攝摂 敎教 數数 齊斎 齋斎 斉斎 舊旧 晝昼 晉晋 曉暁 條条 來来 樞枢 榮栄 桒桑 櫻桜 檢検 ' +
  '樓楼 樂楽 樣様 權権 橫横 槗橋 缺欠 歐欧 步歩 齒歯 歷歴 殘残 每毎 澤沢 淨浄 淺浅 濱浜 濵浜 淸清 渴渇 ' +
  '濟済 澁渋 溫温 灣湾 濕湿 滿満 瀧滝 潛潜 瀨瀬 燈灯 爐炉 點点 爲為 燒焼 犧犠 狀状 獨独 狹狭 甁瓶 畫画 ' +
  '畧略 疊畳 癡痴 發発 縣県 眞真 硏研 禮礼 祿禄 禪禅 祕秘 稱称 稅税 稻稲 穗穂 穰穣 龍竜 粹粋 肅粛 經経 ' +
  '繪絵 續続 總総 綠緑 緣縁 縱縦 纖繊 飜翻 聽聴 脫脱 腦脳 臟臓 藝芸 莖茎 莊荘 藏蔵 薰薫 藥薬 藪薮 螢蛍 ' +
  '蠻蛮 衞衛 裝装 霸覇 覽覧 觀観 觸触 譯訳 證証 譽誉 讀読 謠謡 讓譲 豐豊 轉転 輕軽 辭辞 邉辺 邊辺 遞逓 ' +
  '遲遅 郞郎 鄕郷 釀醸 鐵鉄 礦鉱 鑛鉱 錢銭 鑄鋳 鍊錬 錄録 鎭鎮 關関 鬪闘 陷陥 險険 隨随 雜雑 靈霊 靜静 ' +
  '顯顕 飮飲 舘館 驛駅 驅駆 騷騒 驗験 髙高 髮髪 鷄鶏 麥麦 默黙 齡齢';

/** Old and variant forms that a reader takes for the same character: searched alike, shown as written. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').flatMap((pair) => {
    const [old, now] = [...pair];
    return old === undefined || now === undefined ? [] : [[old, now] as const];
  }),
);
