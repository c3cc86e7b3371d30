import type { intake as ja } from '../ja/intake.ts';
import type { SameKeys } from '../same-keys.ts';

export const intake = {
  'not-readable': 'It could not be read; the file seems to be damaged.',
  'too-many-pixels': 'The picture is too large (100 megapixels, 20,000 a side).',
  'format-unknown': 'This kind of file cannot be taken in yet.',
  'took-too-long': 'Reading took too long and was given up.',
  'record-refused': 'Something is missing for a record.',
  'not-json': 'It cannot be read as records.',
  other: 'It could not be taken in.',
} as const satisfies SameKeys<typeof ja>;
