import type { EventKind } from '../../archive/event.ts';

/** The first that fits: 「委員会で採決」 is a vote, 「集会のビラまき」 is leafleting. */
const WORDS: readonly (readonly [EventKind, RegExp])[] = [
  ['deadline', /締め?切|〆切|期限/],
  ['vote', /採決|採択|可決|否決/],
  ['hearing', /審査|委員会|意見陳述|補足説明/],
  ['leafleting', /宣伝|ビラ|チラシ|配布|街頭|スタンディング|署名行動/],
  ['rally', /集会|パレード|デモ|大会/],
  ['submission', /提出|申し?入れ/],
  ['talks', /懇談|交渉|要請|話し合い|意見交換/],
  ['visit', /訪問|まわり|回り/],
  ['survey', /調査|アンケート/],
  ['meeting', /会議|役員会|総会|例会|打ち?合わ?せ|学習会/],
];

/** What kind of event its words speak of: a guess. */
export const guessedKind = (words: string): EventKind =>
  WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
