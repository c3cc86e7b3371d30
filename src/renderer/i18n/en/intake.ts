import type { intake as ja } from '../ja/intake.ts';
import type { SameKeys } from '../same-keys.ts';

export const intake = {
  'not-readable': 'It could not be read; the file seems to be damaged.',
  'too-many-pixels': 'The picture is too large (100 megapixels, 20,000 a side).',
  'too-large': 'The file is too large to be taken in.',
  'took-too-long': 'Reading took too long and was given up.',
  'record-refused': 'Something is missing for a record.',
  'captions-refused': 'Some captions could not be read; the photos were taken in.',
  'member-refused': 'A file of this name cannot be taken out of the file that it is in.',
  'link-not-followed': 'It is a link to another place, so it was not taken in.',
  'is-an-archive': 'This is the folder of an archive. Open it as one instead.',
  'not-json': 'It cannot be read as records.',
  'row-title-missing': 'The row has no name.',
  'row-value-missing': 'The row has no number.',
  'row-value-unreadable': 'The number in the row cannot be read.',
  'row-record-refused': 'Something in the row is too long or cannot be kept.',
  other: 'It could not be taken in.',
} as const satisfies SameKeys<typeof ja>;
