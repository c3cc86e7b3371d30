import * as z from 'zod';
import { columnUses, tableKind } from '../assembly/table/column-use.ts';
import { id } from '../base/id.ts';
import { command, query } from './method.ts';

/** A table in a document that is kept, and how its rows become records. */
export const tableOrder = z.object({
  document: id,
  /** From 0. */
  sheet: z.number().int().min(0).default(0),
  kind: tableKind,
  /** The row of the headings, 0 first; -1 where there is none. What is above it is left out. */
  head: z.number().int().min(-1).max(20_000),
  uses: columnUses,
  /** The campaign that the records belong to. */
  campaign: id.optional(),
  /** Takes in those, too, that are there already by name (and date). */
  alsoPresent: z.boolean().default(false),
});
export type TableOrder = z.infer<typeof tableOrder>;

/** What becomes of one row. */
export const tableLine = z.object({
  /** As the table counts them: 1 first, headings included. */
  row: z.number().int(),
  title: z.string(),
  date: z.string().optional(),
  context: z.string(),
  becomes: z.enum(['record', 'present', 'fault']),
  fault: z
    .enum(['title-missing', 'value-missing', 'value-unreadable', 'record-refused'])
    .optional(),
  doubts: z.array(z.enum(['date-unreadable', 'url-unreadable', 'participants-unreadable'])),
});
export type TableLine = z.infer<typeof tableLine>;

export const tableCalls = {
  /** What a table holds, and how it would be understood. */
  'table.read': query(
    z.object({ document: id, sheet: z.number().int().min(0).optional() }),
    z.object({
      name: z.string(),
      sheets: z.array(z.object({ name: z.string(), rows: z.number().int() })),
      /** The one that is shown: the first that has anything in it, unless another was asked for. */
      sheet: z.number().int(),
      /** Its first rows. */
      rows: z.array(z.array(z.string())),
      guess: z.object({ kind: tableKind, head: z.number().int(), uses: columnUses }),
    }),
  ),
  /** What taking it in would do; nothing is kept. */
  'table.try': query(
    tableOrder,
    z.object({
      made: z.number().int(),
      present: z.number().int(),
      faults: z.number().int(),
      doubts: z.number().int(),
      /** Faults and doubts first; not all of a long table. */
      lines: z.array(tableLine),
    }),
  ),
  /** Takes the rows in as one accession; a job whose result is an accession report. */
  'table.take': command(tableOrder, z.object({ job: id })),
};
