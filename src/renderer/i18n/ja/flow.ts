/** 連結: a text that flows through several frames. */
export const flow = {
  flow: '文章の流れ',
  alone: 'この文章は、この枠だけにあります。入りきらない分は、続きの枠へ流せます。',
  partOf: '{{count}}つの枠に流れる文章の、{{part}}番目です。',
  flowOn: '続きの枠を足す',
  oversetNext: '続きの枠へ',
  flowTogether: '二つの枠の文章をつなぐ',
  flowInto: 'ほかの枠へつなぐ',
  chooseFrame: '枠を選ぶ',
  onPage: '{{page}}ページ　{{name}}',
  cut: 'ここで切り離す',
  previous: '前の枠',
  next: '次の枠',
  goesOn: '文字の枠：前の枠の続き',
} as const;
