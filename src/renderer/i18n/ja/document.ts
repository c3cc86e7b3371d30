/** Documents: their pages and words. */
export const document = {
  contents: 'ページと文字',
  page: '{{page}}ページ',
  machineRead: '機械が読み取った文字です。引用の前に、左の絵と見くらべて確かめてください。',
  notYetRead: '紙を写したページがあり、文字をまださがせません。',
  read: '文字を読み取る',
  noWords: '文字はありません。',
  opaque:
    'このファイルの中の文字は、ガリバンでは読めません。元のファイルは、そのままの形で書庫にあります。',
  saveOriginal: '元のファイルを取り出す',
  readDone: '「{{title}}」の{{count}}ページを読み取りました。さがせるようになりました。',
  readSome: '読み取れなかったページが{{count}}ページあります。',
  waiting:
    '文字を読み取っていない文書が{{count}}件あります。開いて「文字を読み取る」を押すと、さがせるようになります。',
} as const;
