/** Photos without a date. */
export const undated = {
  title: '日付のない写真',
  found: '日付のない写真が{{count}}枚あります。',
  give: '日付を入れる',
  lead: 'LINEなどで届いた写真には、撮った日の記録がありません。わかるものだけ、日付を入れてください。同じ日の写真は、まとめて入れられます。',
  date: '選んだ写真の日付',
  take: '選んだ{{count}}枚に、この日付を入れる',
  all: 'すべて選ぶ',
  none: '選ぶのをやめる',
  choose: '「{{title}}」を選ぶ',
  done: '{{count}}枚に日付を入れました。',
  nothing: '日付のない写真はありません。',
  nothingLead: '取り込んだ写真は、どれも年表や月の一覧に並びます。',
  more: 'はじめの{{count}}枚を見せています。日付を入れると、次の写真が出ます。',
} as const;
