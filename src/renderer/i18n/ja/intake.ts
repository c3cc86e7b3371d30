/** Why a file was not taken in, by the code of the accession report. */
export const intake = {
  'not-readable': '読めませんでした。ファイルが壊れているようです。',
  'too-many-pixels': '写真が大きすぎます（1億画素、一辺2万画素まで）。',
  'too-large': 'ファイルが大きすぎるため、取り込めません。',
  'took-too-long': '読むのに時間がかかりすぎたため、取りやめました。',
  'record-refused': '資料として足りないところがあります。',
  'captions-refused': '写真の説明に読めないところがあります。写真は取り込みました。',
  'member-refused': 'まとめられたファイルの中の、この名前のものは取り込めません。',
  'link-not-followed': 'ほかの場所を指すリンクなので、取り込みませんでした。',
  'is-an-archive': 'これは書庫のフォルダーです。取り込まずに、書庫として開いてください。',
  'not-json': '資料のファイルとして読めません。',
  'row-title-missing': '名前のない行です。',
  'row-value-missing': '数字のない行です。',
  'row-value-unreadable': '数字として読めない行です。',
  'row-record-refused': '長すぎるか、資料にできないところがある行です。',
  other: '取り込めませんでした。',
} as const;
