/** ふりがなを付ける: for the whole text, each reading confirmed. */
export const furigana = {
  command: '本文にふりがなを付ける…',
  remove: 'ふりがなをすべて外す',
  title: 'ふりがなを付ける',
  asking: '読みを調べています…',
  for: 'どの字に付けますか',
  forAll: 'すべての漢字',
  forGrade: '小学{{grade}}年までに習わない漢字',
  hint: '辞書と書庫の名前から読みました。{{count}}語あります。違うところは直すか、印を外してください。',
  readingOf: '「{{word}}」の読み',
  apply: '{{count}}語に付ける',
  suggest: '読みを調べる',
} as const;
