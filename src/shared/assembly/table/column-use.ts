import * as z from 'zod';

/** What each row of a table becomes. */
export const tableKind = z.enum(['person', 'organisation', 'event', 'figure']);
export type TableKind = z.infer<typeof tableKind>;

/** What a column is used for. A name in two columns is put together again. */
export const columnUse = z.enum([
  'title',
  'familyName',
  'givenName',
  'reading',
  'familyReading',
  'givenReading',
  'nameVariants',
  'role',
  'organisation',
  'faction',
  'representative',
  'phone',
  'fax',
  'email',
  'web',
  'postalCode',
  'address',
  'about',
  'date',
  'eventKind',
  'place',
  'participants',
  'summary',
  'value',
  'unit',
  'counts',
  'countedBy',
  'source',
  'sourceUrl',
  'tags',
  'notes',
]);
export type ColumnUse = z.infer<typeof columnUse>;

/** Uses for which several columns may stand: 住所1 and 住所2, home and mobile phone. */
export const SHARED_USES: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
  'nameVariants',
  'phone',
  'fax',
  'email',
  'web',
  'address',
  'summary',
  'participants',
  'tags',
  'notes',
]);

type Headings = readonly (readonly [ColumnUse, string])[];

/** The ways to reach somebody, alike for people and organisations. */
const CONTACTS: Headings = [
  ['phone', '電話番号 電話 tel 携帯電話 携帯番号 携帯 自宅電話 連絡先電話 連絡先 phone'],
  ['fax', 'fax番号 ファックス ファクス fax'],
  ['email', 'メールアドレス eメール 電子メール メール アドレス email e-mail mail'],
  ['web', 'ホームページ ウェブサイト サイト hp url web'],
  ['postalCode', '郵便番号 〒 zip'],
  ['address', '住所 所在地 住所1 住所2 住所3 現住所 自宅住所 送付先 address'],
];
const LAST: Headings = [
  ['tags', '分類 区分 グループ タグ カテゴリ カテゴリー tags'],
  ['notes', '備考 メモ 摘要 特記事項 その他 備考欄 notes'],
];

/** The headings that people write over a column, for each kind; of one use the likeliest first. */
const HEADINGS: Readonly<Record<TableKind, Headings>> = {
  person: [
    ['title', '氏名 お名前 名前 姓名 議員名 議員氏名 会員名 担当者名 担当者 name'],
    ['familyName', '姓 名字 苗字'],
    ['givenName', '名'],
    ['reading', 'ふりがな フリガナ 氏名ふりがな 氏名フリガナ 氏名カナ よみがな よみ 読み カナ'],
    ['familyReading', 'せい 姓ふりがな 姓フリガナ 姓カナ 姓よみ'],
    ['givenReading', 'めい 名ふりがな 名フリガナ 名カナ 名よみ'],
    ['nameVariants', '別名 旧姓 通称 別表記'],
    ['role', '役職 役職名 肩書き 肩書 職名 役割 役 職'],
    ['organisation', '所属団体 所属 団体名 団体 勤務先 会社名 会社 組織 職場 分会 議会'],
    ['faction', '会派 会派名 政党 党派'],
    ...CONTACTS,
    ...LAST,
  ],
  organisation: [
    ['title', '団体名 組織名 会社名 事業所名 法人名 機関名 名称 会の名称 団体 名前 name'],
    ['reading', 'ふりがな フリガナ 団体名ふりがな 団体名フリガナ 団体名カナ よみ 読み カナ'],
    ['nameVariants', '略称 通称 別名 旧称'],
    ['representative', '代表者名 代表者 代表 代表者氏名 会長 委員長 責任者'],
    ...CONTACTS,
    ['about', '紹介 活動内容 概要 説明 内容'],
    ...LAST,
  ],
  event: [
    ['date', '年月日 日付 日時 期日 開催日 開催日時 実施日 月日 日 date'],
    [
      'title',
      'できごと 出来事 行事名 行事 イベント名 イベント 件名 事項 項目 題名 タイトル 名称 内容',
    ],
    ['eventKind', '種類 種別'],
    ['place', '場所 会場 開催場所 開催地 ところ'],
    ['participants', '参加人数 参加者数 参加者 人数 参加'],
    ['summary', '内容 概要 説明 経過 結果 詳細 報告'],
    ...LAST,
  ],
  figure: [
    ['title', '項目 指標 名称 件名 項目名 内容'],
    ['value', '値 数値 数 人数 件数 金額 割合 数量 人数(人) value'],
    ['unit', '単位 unit'],
    ['counts', '何の数 対象 説明 内容 定義'],
    ['countedBy', '調査主体 調査者 調査機関 調べ 作成者'],
    ['date', '調査日 調査年月 調査年 時点 年月日 年月 年度 年 日付 date'],
    ['source', '出典 資料 典拠 資料名 source'],
    ['sourceUrl', '出典url url リンク'],
    ...LAST,
  ],
};

/** What a column of that kind of table may be used for. */
export const usesOf = (kind: TableKind): ColumnUse[] => HEADINGS[kind].map(([use]) => use);

/** The headings that speak for a use, the likeliest first. */
export const headingsOf = (kind: TableKind): readonly (readonly [ColumnUse, readonly string[]])[] =>
  HEADINGS[kind].map(([use, words]) => [use, words.split(' ')]);

/** What is done with each column, in the order of the table; null: it is left out. */
export const columnUses = z.array(columnUse.nullable()).max(200);
export type ColumnUses = z.infer<typeof columnUses>;
