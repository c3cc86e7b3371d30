import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Characters } from '../../shared/press/missing-glyphs.ts';
import type { FontFamily } from '../../shared/publication/style.ts';
import { readCharacterMap } from './character-map.ts';

const FALLBACK = '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf';
/** The bundled files of each family, as in the style sheet: what the first lacks comes from the second. */
const FONT_FILES: Readonly<Record<FontFamily, readonly string[]>> = {
  gothic: ['@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf', FALLBACK],
  mincho: ['@expo-google-fonts/biz-udpmincho/400Regular/BIZUDPMincho_400Regular.ttf', FALLBACK],
};

const fromHere = createRequire(import.meta.url);
const read = new Map<string, Promise<Characters>>();

function charactersOf(file: string): Promise<Characters> {
  const known = read.get(file);
  if (known) return known;
  const reading = readFile(fromHere.resolve(file)).then(readCharacterMap);
  read.set(file, reading);
  return reading;
}

/** The characters that the bundled fonts of each family can print; read from their files once. */
export async function glyphCoverage(): Promise<Readonly<Record<FontFamily, Characters>>> {
  const family = async (name: FontFamily): Promise<Characters> => {
    const fonts = await Promise.all(FONT_FILES[name].map(charactersOf));
    return { has: (codePoint) => fonts.some((font) => font.has(codePoint)) };
  };
  const [gothic, mincho] = await Promise.all([family('gothic'), family('mincho')]);
  return { gothic, mincho };
}
