/** What does not fit together in a petition; keys are the rules of shared/assembly. */
export const assembly = {
  'counts-exceed-present': '票の合計（{{counted}}）が出席（{{present}}）より多くなっています。',
  'counts-fall-short': '票の合計（{{counted}}）が出席（{{present}}）に足りません。',
  'factions-disagree': '会派ごとの数の合計（{{sum}}）が、採決の数（{{counted}}）と合いません。',
  'outcome-contradicts-vote': '賛成と反対の数が、結果と合いません。',
  'vote-before-submission': '採決の日が、提出の日より前になっています。',
  'plenary-before-committee': '本会議の採決が、委員会の採決より前になっています。',
  'seigan-without-introducer': '請願には紹介議員が要ります（地方自治法124条）。',
  'weekday-contradicts-date': '「{{date}}」の曜日が日付と合いません。この日は{{real}}曜日です。',
} as const;
