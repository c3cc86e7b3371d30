import { fold } from './folding.ts';

/** Words that one writes for the other. They are offered, never mixed in: 主旨 and 趣旨 are two words after all. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['主旨', '趣旨'],
  ['チラシ', 'ビラ'],
  ['国保', '国民健康保険'],
  ['社保協', '社会保障推進協議会'],
];

function withOther(query: string, written: string, other: string): string[] {
  const [words, sought] = [fold(query), fold(written)];
  return words.includes(sought) ? [words.replaceAll(sought, other)] : [];
}

/** The query with another word for one of its words, for each that has one. */
export const otherWords = (query: string): string[] =>
  ALIKE.flatMap(([one, other]) => [
    ...withOther(query, one, other),
    ...withOther(query, other, one),
  ]);
