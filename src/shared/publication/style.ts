import * as z from 'zod';
import { alignment, colour, type ParagraphStyleName, paragraphStyleName } from './story.ts';

/** UD Gothic for reading, UD Mincho for letters; rare kanji fall back to Noto Sans JP. */
export const fontFamily = z.enum(['gothic', 'mincho']);
export type FontFamily = z.infer<typeof fontFamily>;

export const paragraphStyle = z.object({
  font: fontFamily,
  bold: z.boolean(),
  sizePt: z.number().min(4).max(400),
  /** Line advance as a multiple of the character size; 1.5 leaves a gap of 50 %. */
  lineHeight: z.number().min(0.8).max(3),
  colour,
  align: alignment,
  /** 字下げ: first-line indent in characters. */
  indentEm: z.number().min(0).max(10),
  spaceAfterMm: z.number().min(0).max(100),
});
export type ParagraphStyle = z.infer<typeof paragraphStyle>;

export const publicationStyles = z.record(paragraphStyleName, paragraphStyle);
export type PublicationStyles = z.infer<typeof publicationStyles>;

const INK = '#1a1a1a';

/** Body 12 pt with a gap of 70 %: readable at 70 years of age. */
const DEFAULT_STYLES: Record<ParagraphStyleName, ParagraphStyle> = {
  headline: {
    font: 'gothic',
    bold: true,
    sizePt: 40,
    lineHeight: 1.2,
    colour: INK,
    align: 'center',
    indentEm: 0,
    spaceAfterMm: 2,
  },
  heading: {
    font: 'gothic',
    bold: true,
    sizePt: 20,
    lineHeight: 1.35,
    colour: INK,
    align: 'start',
    indentEm: 0,
    spaceAfterMm: 2,
  },
  lead: {
    font: 'gothic',
    bold: true,
    sizePt: 14,
    lineHeight: 1.6,
    colour: INK,
    align: 'justify',
    indentEm: 0,
    spaceAfterMm: 2,
  },
  body: {
    font: 'gothic',
    bold: false,
    sizePt: 12,
    lineHeight: 1.7,
    colour: INK,
    align: 'justify',
    indentEm: 0,
    spaceAfterMm: 1,
  },
  caption: {
    font: 'gothic',
    bold: false,
    sizePt: 9.5,
    lineHeight: 1.4,
    colour: INK,
    align: 'start',
    indentEm: 0,
    spaceAfterMm: 0,
  },
  box: {
    font: 'gothic',
    bold: true,
    sizePt: 13,
    lineHeight: 1.6,
    colour: INK,
    align: 'start',
    indentEm: 0,
    spaceAfterMm: 1,
  },
  note: {
    font: 'gothic',
    bold: false,
    sizePt: 9,
    lineHeight: 1.5,
    colour: INK,
    align: 'start',
    indentEm: 0,
    spaceAfterMm: 0,
  },
};

/** A fresh copy of the styles that a new publication starts with. */
export function defaultStyles(): PublicationStyles {
  return publicationStyles.parse(DEFAULT_STYLES);
}
