import * as z from 'zod';
import { query } from './method.ts';

const LONGEST_TEXT = 20_000;
const MOST_TEXTS = 2000;

export const readWords = z.array(z.object({ word: z.string(), reading: z.string() }));

export const furiganaCalls = {
  /** The words of each text with their readings in katakana, '' where none is known; names as the archive reads them. */
  'furigana.read': query(
    z.object({ texts: z.array(z.string().max(LONGEST_TEXT)).max(MOST_TEXTS) }),
    z.object({ texts: z.array(readWords) }),
  ),
};
