import { FINDING_SENTENCES } from '../../../shared/press/finding-sentences.ts';
export const finding = {
  ...FINDING_SENTENCES.ja,
  'assembly/plenary-before-committee':
    '本会議の採決日が委員会の採決日より前になっています。日付を確かめてください。',
  'assembly/vote-before-submission':
    '採決の日が、提出の日より前になっています。日付を確かめてください。',
  'assembly/counts-exceed-present':
    '数えた票（{{counted}}）が出席者（{{present}}人）より多くなっています。',
  'assembly/counts-fall-short':
    '数えた票（{{counted}}）が出席者（{{present}}人）に足りません。棄権や議長を確かめてください。',
  'assembly/factions-disagree':
    '会派ごとの数の合計（{{sum}}人）が、採決の数（{{counted}}人）と合いません。どちらかを確かめてください。',
  'assembly/outcome-contradicts-vote':
    '賛成・反対の数と、議決の結果が合いません。どちらかを確かめてください。',
  'assembly/seigan-without-introducer':
    '請願には紹介議員が必要です。紹介議員の名前を書いてください。',
  'assembly/weekday-contradicts-date': '「{{date}}」の曜日は、正しくは{{real}}曜日です。',
} as const;
