/** The next issue, and the archive's own templates. */
export const template = {
  nextIssue: '次の号をつくる',
  nextIssueMade:
    '前号から「{{title}}」をつくりました。題字や連絡先はそのままで、写真と記事のところは空けてあります。',
  made: 'ひな形から「{{title}}」をつくりました。',
  keep: 'ひな形として残す',
  keepTitle: 'ひな形として残す',
  keepLead:
    '写真と記事を空けた形で残します。いま開いている作成物はそのままです。「きょう」の画面から何度でも使えます。',
  keepNow: 'この名前で残す',
  name: 'ひな形の名前',
  kept: '「{{name}}」をひな形として残しました。',
  show: 'ひな形を見る',
  own: '自分のひな形',
  use: 'このひな形でつくる',
  deeds: '「{{name}}」でできること',
  change: 'ひな形の操作',
  rename: '名前を変える',
  renameNow: '変える',
  edit: 'ひな形を直す',
  give: 'ファイルに書き出す',
  given: '「{{name}}」をファイルに書き出しました。ほかの人に渡せます。',
  forget: '削除する',
  forgotten: 'ひな形「{{name}}」を削除しました。30日のあいだ戻せます。',
  takeIn: 'ひな形のファイルを読み込む',
  takenIn: 'ひな形「{{name}}」を読み込みました。',
} as const;
