import * as z from 'zod';
import { sha256Hex } from '../base/id.ts';
import { commonFields, sourceText } from './common.ts';

/**
 * How the words of a document were come by: as they stand in the file, read by a machine from a picture (to be checked before
 * they are quoted), waiting for that, or not to be had because the format is opaque.
 */
export const wordsFrom = z.enum(['file', 'machine-reading', 'not-yet-read', 'none']);
export type WordsFrom = z.infer<typeof wordsFrom>;

/** Why the words of a document could not be read. */
export const unread = z.enum([
  'damaged',
  'locked', // by a password
  'too-large',
  'old-word',
  'old-office',
  'ichitaro',
]);
export type Unread = z.infer<typeof unread>;

/** 文書: any other file that the group keeps. Its words are kept beside it, page by page (the table `extract`). */
export const documentRecord = z.object({
  kind: z.literal('document'),
  ...commonFields,
  /** The original's content address. */
  original: sha256Hex,
  fileName: z.string(),
  mediaType: z.string(),
  byteLength: z.number().int().min(0),
  /** Pages of the original, where it has any. */
  pages: z.number().int().min(0).default(0),
  wordsFrom: wordsFrom.default('none'),
  /** Set when there should be words, but they could not be read. */
  unread: unread.optional(),
  author: z.string().default(''),
  source: sourceText,
  /** In our own words. */
  summary: z.string().default(''),
});
/** Whether its rows may become records: a workbook, or lines divided by commas or tabs. */
export const isTable = ({ fileName }: Pick<DocumentRecord, 'fileName'>): boolean =>
  /\.(?:xlsx|csv|tsv)$/i.test(fileName);
export type DocumentRecord = z.infer<typeof documentRecord>;
