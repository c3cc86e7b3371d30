import type { Frame } from '../publication/frame.ts';
import { frameTexts } from '../publication/frame-text.ts';
import type { Publication } from '../publication/publication.ts';
import { isWords } from '../publication/story.ts';
import type { FontFamily } from '../publication/style.ts';

/** The characters that a font family can print, by code point. */
export interface Characters {
  has(codePoint: number): boolean;
}

/** Joiners, direction marks, variation selectors, blanks and breaks need no glyph of their own. */
const NEEDS_NO_GLYPH = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** Families that a frame's words are set in. */
function familiesOf({ stories, styles }: Publication, frame: Frame): FontFamily[] {
  if (frame.kind === 'qr') return [];
  if (frame.kind === 'headline') return [frame.font];
  if (frame.kind === 'photo') return [styles.caption.font];
  if (frame.kind !== 'text') return ['gothic'];
  const blocks = stories[frame.story]?.blocks ?? [];
  return [...new Set(blocks.filter(isWords).map(({ style }) => styles[style].font))];
}

/** For each frame with such words: the characters that its fonts cannot print, each once. */
export function missingGlyphs(
  publication: Publication,
  coverage: Readonly<Record<FontFamily, Characters>>,
): Map<string, string> {
  const missing = new Map<string, string>();
  for (const frame of publication.pages.flatMap(({ frames }) => frames)) {
    const families = familiesOf(publication, frame).map((family) => coverage[family]);
    const characters = new Set(frameTexts(publication, frame).join('').normalize('NFC'));
    const lacking = [...characters].filter(
      (character) =>
        !NEEDS_NO_GLYPH.test(character) &&
        families.some((family) => !family.has(character.codePointAt(0) ?? 0)),
    );
    if (lacking.length > 0) missing.set(frame.id, lacking.join(''));
  }
  return missing;
}
