/** Why a file was not taken in, by the code of the accession report. */
export const intake = {
  'not-readable': '読めませんでした。ファイルが壊れているようです。',
  'too-many-pixels': '写真が大きすぎます（1億画素、一辺2万画素まで）。',
  'format-unknown': 'この種類のファイルはまだ取り込めません。',
  'took-too-long': '読むのに時間がかかりすぎたため、取りやめました。',
  'record-refused': '資料として足りないところがあります。',
  'not-json': '資料のファイルとして読めません。',
  other: '取り込めませんでした。',
} as const;
