import * as z from 'zod';
import { facetName } from '../archive/facet.ts';
import { recordKind } from '../archive/record-kind.ts';
import { id } from '../base/id.ts';

/** Narrowed down to records that hold any of the values of each name. */
export const narrowing = z.partialRecord(facetName, z.array(z.string().min(1).max(500)).max(50));

/** Whether a publication shows the record. */
export const usage = z.enum(['used', 'unused']);
export type Usage = z.infer<typeof usage>;

/** What is looked for: words, and what they are narrowed down by. Civil days bound the date. */
export const searchQuery = z.object({
  query: z.string().max(200),
  kinds: z.array(recordKind).default([]),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  narrow: narrowing.default({}),
  usage: usage.optional(),
  /** What came in together, a handover, too. */
  accession: id.optional(),
});
export type SearchWords = z.infer<typeof searchQuery>;
