/**
 * 学年別漢字配当表 (小学校学習指導要領 2017, in force from 2020): the 1,026 kanji that are learnt at school, by grade. Others are learnt later,
 * or nowhere.
 */
const BY_GRADE: readonly string[] = [
  // 1
  '一右雨円王音下火花貝学気九休玉金空月犬見五口校左三山子四糸字耳七車手十出女小上森人水正生青夕石赤千川先早草足村大男竹中虫' +
    '町天田土二日入年白八百文木本名目立力林六',
  // 2
  '引羽雲園遠何科夏家歌画回会海絵外角楽活間丸岩顔汽記帰弓牛魚京強教近兄形計元言原戸古午後語工公広交光考行高黄合谷国黒今才細' +
    '作算止市矢姉思紙寺自時室社弱首秋週春書少場色食心新親図数西声星晴切雪船線前組走多太体台地池知茶昼長鳥朝直通弟店点電刀冬当' +
    '東答頭同道読内南肉馬売買麦半番父風分聞米歩母方北毎妹万明鳴毛門夜野友用曜来里理話',
  // 3
  '悪安暗医委意育員院飲運泳駅央横屋温化荷界開階寒感漢館岸起期客究急級宮球去橋業曲局銀区苦具君係軽血決研県庫湖向幸港号根祭皿' +
    '仕死使始指歯詩次事持式実写者主守取酒受州拾終習集住重宿所暑助昭消商章勝乗植申身神真深進世整昔全相送想息速族他打対待代第題' +
    '炭短談着注柱丁帳調追定庭笛鉄転都度投豆島湯登等動童農波配倍箱畑発反坂板皮悲美鼻筆氷表秒病品負部服福物平返勉放味命面問役薬' +
    '由油有遊予羊洋葉陽様落流旅両緑礼列練路和',
  // 4
  '愛案以衣位茨印英栄媛塩岡億加果貨課芽賀改械害街各覚潟完官管関観願岐希季旗器機議求泣給挙漁共協鏡競極熊訓軍郡群径景芸欠結建' +
    '健験固功好香候康佐差菜最埼材崎昨札刷察参産散残氏司試児治滋辞鹿失借種周祝順初松笑唱焼照城縄臣信井成省清静席積折節説浅戦選' +
    '然争倉巣束側続卒孫帯隊達単置仲沖兆低底的典伝徒努灯働特徳栃奈梨熱念敗梅博阪飯飛必票標不夫付府阜富副兵別辺変便包法望牧末満' +
    '未民無約勇要養浴利陸良料量輪類令冷例連老労録',
  // 5
  '圧囲移因永営衛易益液演応往桜可仮価河過快解格確額刊幹慣眼紀基寄規喜技義逆久旧救居許境均禁句型経潔件険検限現減故個護効厚耕' +
    '航鉱構興講告混査再災妻採際在財罪殺雑酸賛士支史志枝師資飼示似識質舎謝授修述術準序招証象賞条状常情織職制性政勢精製税責績接' +
    '設絶祖素総造像増則測属率損貸態団断築貯張停提程適統堂銅導得毒独任燃能破犯判版比肥非費備評貧布婦武復複仏粉編弁保墓報豊防貿' +
    '暴脈務夢迷綿輸余容略留領歴',
  // 6
  '胃異遺域宇映延沿恩我灰拡革閣割株干巻看簡危机揮貴疑吸供胸郷勤筋系敬警劇激穴券絹権憲源厳己呼誤后孝皇紅降鋼刻穀骨困砂座済裁' +
    '策冊蚕至私姿視詞誌磁射捨尺若樹収宗就衆従縦縮熟純処署諸除承将傷障蒸針仁垂推寸盛聖誠舌宣専泉洗染銭善奏窓創装層操蔵臓存尊退' +
    '宅担探誕段暖値宙忠著庁頂腸潮賃痛敵展討党糖届難乳認納脳派拝背肺俳班晩否批秘俵腹奮並陛閉片補暮宝訪亡忘棒枚幕密盟模訳郵優預' +
    '幼欲翌乱卵覧裏律臨朗論',
];

/** A grade of the primary school; 0 stands before it: no kanji has been learnt yet. */
export const SCHOOL_GRADES = [0, 1, 2, 3, 4, 5, 6] as const;
export type SchoolGrade = (typeof SCHOOL_GRADES)[number];

const GRADES: ReadonlyMap<string, number> = new Map(
  BY_GRADE.flatMap((kanji, at) => [...kanji].map((one) => [one, at + 1] as const)),
);

/** How many kanji are learnt in that grade. */
export const kanjiOfGrade = (grade: SchoolGrade): number => [...(BY_GRADE[grade - 1] ?? '')].length;

const KANJI = /\p{Script=Han}/gu;

/** Whether the words hold a kanji that is not learnt by the end of that grade. 々 repeats what stands before it. */
export const isBeyondGrade = (words: string, grade: SchoolGrade): boolean =>
  (words.match(KANJI) ?? []).some(
    (kanji) => kanji !== '々' && (GRADES.get(kanji) ?? Number.POSITIVE_INFINITY) > grade,
  );
