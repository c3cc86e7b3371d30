/** Old and variant forms that a reader takes for the same character: searched alike, shown as written. */
const VARIANTS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '國国 會会 學学 區区 廣広 澤沢 濱浜 濵浜 邊辺 邉辺 齋斎 齊斉 髙高 﨑崎 嵜崎 碕崎 櫻桜 圓円 榮栄 假仮 價価 權権 縣県 廳庁 發発 ' +
    '體体 醫医 藥薬 勞労 數数 對対 寫写 號号 佛仏 惠恵 壽寿 將将 當当 黨党 獨独 讀読 賣売 變変 豐豊 與与 來来 龍竜 瀧滝 ' +
    '靜静 晉晋 眞真 彌弥 峯峰 嶋島 嶌島 𠮷吉 德徳 淸清 瀨瀬 禮礼 萬万 兩両 劍剣 單単 嚴厳 圖図 團団 壓圧 ' +
    '壞壊 實実 專専 屆届 帶帯 廢廃 彈弾 從従 應応 戰戦 戲戯 拂払 拔抜 擇択 擔担 據拠 擧挙 效効 敎教 晝昼 條条 樂楽 樣様 橫横 ' +
    '檢検 歐欧 步歩 歷歴 歸帰 殘残 淺浅 渴渇 溫温 滿満 澁渋 濟済 狀状 畫画 盡尽 礦鉱 稅税 稱称 穗穂 粹粋 經経 總総 繪絵 續続 聲声 ' +
    '聽聴 肅粛 脫脱 舊旧 莊荘 處処 裝装 觀観 證証 譯訳 譽誉 豫予 貳弐 轉転 辭辞 遲遅 遞逓 鄕郷 鐵鉄 鑛鉱 關関 險険 陷陥 隨随 雜雑 ' +
    '靈霊 顯顕 飮飲 餘余 驅駆 驛駅 驗験 髮髪 鬪闘 鷄鶏 麥麦 默黙 點点 齒歯 齡齢'
  )
    .split(' ')
    .map((pair) => [...pair])
    .flatMap(([old, now]) => (old !== undefined && now !== undefined ? [[old, now]] : [])),
);

const KATAKANA_TO_HIRAGANA = 0x60;

/** One character with the marks that follow it (か + ゛, ｶ + ﾞ): folded as a whole. */
const CLUSTER = /.[\p{M}\u3099\u309a\uff9e\uff9f]*/gsu;

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCodePoint(code - KATAKANA_TO_HIRAGANA);
  return VARIANTS[character] ?? character;
}

const foldCluster = (cluster: string): string =>
  [...cluster.normalize('NFKC').toLowerCase()].map(foldCharacter).join('');

export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and one past its end: where it begins in the text as written. */
  readonly origins: readonly number[];
}

/** Folds and remembers where each piece came from, so that a hit can be shown in the text as written. */
export function foldWithOrigins(written: string): Folded {
  let text = '';
  const origins: number[] = [];
  for (const match of written.matchAll(CLUSTER)) {
    const folded = foldCluster(match[0]);
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(match.index);
    text += folded;
  }
  origins.push(written.length);
  return { text, origins };
}

/**
 * The form in which texts are compared: NFKC (full and half width, ㍿, ①), lower case, katakana as hiragana,
 * old forms as new ones. Only for comparing, never for showing.
 */
export function fold(written: string): string {
  return (written.match(CLUSTER) ?? []).map(foldCluster).join('');
}
