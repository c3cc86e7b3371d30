import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from '../../shared/publication/frame.ts';
import { frameTexts } from '../../shared/publication/frame-text.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { type CharacterMap, characterMap } from './character-map.ts';

/** The faces that every stack of the sheet ends with; the regular ones stand for their bolds. */
const FONTS = [
  '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  '@expo-google-fonts/biz-udpmincho/400Regular/BIZUDPMincho_400Regular.ttf',
  '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
];

const require = createRequire(import.meta.url);

/** Control characters, spaces and variation selectors draw nothing. */
const draws = (character: string): boolean =>
  !/\p{Cc}|\p{Cf}|\p{Zs}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/u.test(character);

let loaded: Promise<CharacterMap[]> | undefined;

function loadFonts(): Promise<CharacterMap[]> {
  loaded ??= Promise.all(
    FONTS.map(async (font) => characterMap(await readFile(require.resolve(font)))),
  );
  return loaded;
}

/** By frame: characters that none of the bundled fonts draws. */
export async function missingGlyphs(publication: Publication): Promise<Map<string, string>> {
  const fonts = await loadFonts();
  const isMissing = (character: string): boolean =>
    draws(character) && !fonts.some((has) => has(character.codePointAt(0) ?? 0));
  const missingIn = (frame: Frame): string =>
    [...new Set(frameTexts(publication, frame).join(''))].filter(isMissing).join('');
  const found = publication.pages.flatMap(({ frames }) =>
    frames.map((frame): [string, string] => [frame.id, missingIn(frame)]),
  );
  return new Map(found.filter(([, characters]) => characters !== ''));
}
