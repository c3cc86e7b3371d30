import * as z from 'zod';
import { colour } from './story.ts';

export const HEADLINE_LONGEST = 120;

/** One of the outlines around the letters of a headline. */
export const letterOutline = z.object({ colour, widthMm: z.number().min(0.1).max(15) });
export type LetterOutline = z.infer<typeof letterOutline>;

/** 題字・見出し: words as large as their frame, with outlines (袋文字), a hard shadow, on an arc. */
export const headlineParts = {
  /** A line each. */
  words: z.string().max(HEADLINE_LONGEST).default(''),
  font: z.enum(['gothic', 'mincho']).default('gothic'),
  writing: z.enum(['horizontal', 'vertical']).default('horizontal'),
  colour: colour.default('#1a1a1a'),
  /** From the letters outwards. */
  outlines: z.array(letterOutline).max(5).default([]),
  /** To the right and below. */
  letterShadow: z.object({ colour, byMm: z.number().min(0.1).max(15) }).optional(),
  /** −1: hangs through, 0: straight, 1: a bow of a half circle. */
  bend: z.number().min(-1).max(1).default(0),
  /** Between the letters, in parts of their size. */
  spacingEm: z.number().min(-0.3).max(1).default(0),
  /** かな小: how large hiragana are beside kanji. */
  kanaScale: z.number().min(0.5).max(1).default(1),
  /** How large the first line is beside the others. */
  firstScale: z.number().min(0.3).max(1).default(1),
};
