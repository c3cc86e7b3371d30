import type { Seeded } from './seeded.ts';

/** The 2,965 kanji of JIS X 0208's first level, in its order: rows 16 to 47 of 94 characters. */
function firstLevelKanji(): string[] {
  const decoder = new TextDecoder('euc-jp');
  const all: string[] = [];
  for (let row = 0xb0; row <= 0xcf; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1)
      all.push(decoder.decode(Uint8Array.of(row, cell)));
  return all.filter((character) => /^\p{Script=Han}$/u.test(character));
}

export const KANJI = firstLevelKanji();

/** Some kanji are in every sentence and most are rare (Zipf's law); which are common here is left to chance. */
function commonOrRare(chance: Seeded): string {
  const rank = Math.floor(KANJI.length ** (chance.below(10_000) / 10_000)) - 1;
  return KANJI[(rank * 1009) % KANJI.length] ?? '';
}

/** A word of two kanji that means nothing, spread as words are in real texts. */
export const compound = (chance: Seeded): string => commonOrRare(chance) + commonOrRare(chance);
