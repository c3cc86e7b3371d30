import { placesOf } from '../../publication/find-words.ts';
import { frameTexts } from '../../publication/frame-text.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Width and blanks are no other spelling: 「山田 花子」 is 「山田花子」. */
const spelt = (words: string): string => words.normalize('NFKC').replaceAll(/\s/g, '');

/** A shorter one is found in words that are no names. */
const LEAST_LENGTH = 2;

/** Whole names, and family names where a blank says what they are. */
const namesToKnow = (names: readonly string[]): string[] => [
  ...new Set(
    names
      .flatMap((name) => {
        const [family = '', given] = name.trim().split(/\s+/);
        return given === undefined ? [name] : [name, `${family}${given}`, family];
      })
      .filter((name) => spelt(name).length >= LEAST_LENGTH && /\p{Script=Han}/u.test(name)),
  ),
];

export interface Misspelling {
  readonly here: string;
  readonly name: string;
}

/** Names that stand in a text in another spelling than the archive has them: 高橋 for 髙橋, ミドリ区 for みどり区. */
export function misspellingsIn(text: string, names: readonly string[]): Misspelling[] {
  const known = namesToKnow(names);
  const right = new Set(known.map(spelt));
  const found = known.flatMap((name) =>
    placesOf(text, name, { isFolded: true }).flatMap(({ start, end }) => {
      const here = text.slice(start, end);
      return right.has(spelt(here)) ? [] : [{ here, name }];
    }),
  );
  // 「高橋」 is said with the whole name that it stands in.
  return found.filter(
    (one, at) =>
      !found.some(
        (other, index) => index !== at && other.here !== one.here && other.here.includes(one.here),
      ) && found.findIndex(({ here }) => here === one.here) === at,
  );
}

/** People and organisations are called by their own names. */
export const misspeltNames: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) =>
    misspellingsIn(frameTexts(subject.publication, place.frame).join('\n'), subject.names).map(
      (misspelling) =>
        findingAt(place, 'name-misspelt', { severity: 'warning', params: { ...misspelling } }),
    ),
  );
