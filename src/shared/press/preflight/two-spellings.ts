import { frameTexts } from '../../publication/frame-text.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** What is written in two ways most often (公用文作成の考え方, 2022, II-1 and II-3: one way within one paper). */
const SPELLINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/ください/g, /下さい/g],
  [/子ども/g, /子供|こども/g],
  [/いただ[いきくけ]/g, /頂[いきくけ]/g],
  [/すべて/g, /全て/g],
  [/さらに/g, /更に/g],
  [/私たち/g, /私達|わたしたち/g],
  [/取り組み/g, /取組み?|とりくみ/g],
  [/問い合わせ/g, /問合わ?せ|問い合せ/g],
  [/申し込み/g, /申込み?|申し込(?!み)/g],
  [/できる/g, /出来る/g],
  [/障害者/g, /障がい者|障碍者/g],
  [/ひとり親/g, /一人親/g],
  [/引き下げ/g, /引下げ/g],
  [/引き上げ/g, /引上げ/g],
  [/意見書/g, /意見所/g],
];

interface Spelling {
  readonly one: string;
  readonly other: string;
}

/** The rarer way of each word that is written in both. */
export function spellingsIn(text: string): Spelling[] {
  return SPELLINGS.flatMap(([first, second]) => {
    const [one, other] = [text.match(first) ?? [], text.match(second) ?? []];
    const [often, rare] = one.length >= other.length ? [one, other] : [other, one];
    const [a, b] = [often[0], rare[0]];
    return a === undefined || b === undefined ? [] : [{ one: a, other: b }];
  });
}

/** 「ください」 here and 「下さい」 there; led to where the rarer one stands. */
export const twoSpellings: PreflightRule = (subject) => {
  const places = framesOf(subject).map((place) => ({
    place,
    text: frameTexts(subject.publication, place.frame).join('\n'),
  }));
  return spellingsIn(places.map(({ text }) => text).join('\n')).flatMap((spelling) => {
    const found = places.find(({ text }) => text.includes(spelling.other));
    const params = { ...spelling };
    return found ? [findingAt(found.place, 'two-spellings', { severity: 'notice', params })] : [];
  });
};
