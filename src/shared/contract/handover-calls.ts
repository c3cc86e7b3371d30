import * as z from 'zod';
import { archiveRecord } from '../archive/archive-record.ts';
import { recordKind } from '../archive/record-kind.ts';
import { id } from '../base/id.ts';
import { command, query } from './method.ts';
import { exported } from './publication-calls.ts';

const nothing = z.object({});

/** What could not be handed over as it should be. The bag is whole all the same. */
export const handoverRemark = z.object({
  what: z.enum([
    'record-damaged',
    'original-missing',
    'original-damaged',
    'publication-damaged',
    'no-pdf',
  ]),
  name: z.string(),
});
export type HandoverRemark = z.infer<typeof handoverRemark>;

/** What a handover wrote. */
export const handedOver = z.object({
  /** Name of the folder or file. */
  name: z.string(),
  records: z.number().int(),
  originals: z.number().int(),
  publications: z.number().int(),
  bytes: z.number(),
  remarks: z.array(handoverRemark),
  /** In the browser shell a zip waits on the shelf of exports. */
  exported: exported.pick({ export: true, files: true }).optional(),
});
export type HandedOver = z.infer<typeof handedOver>;

/** A record that both offices changed. */
export const conflictRow = z.object({
  id,
  record: id,
  kind: recordKind,
  title: z.string(),
  /** Of the handover that brought theirs. */
  at: z.string(),
  from: z.string(),
});
export type ConflictRow = z.infer<typeof conflictRow>;

export const handoverCalls = {
  /**
   * Writes everything as a bag; a job whose result is `handedOver`. The system asks where (Electron); else a folder goes to the
   * documents, and a zip is downloaded. Without a job when the user thought better of it.
   */
  'handover.write': command(
    z.object({ form: z.enum(['folder', 'zip']) }),
    z.object({ job: id.optional() }),
  ),
  /** What waits for a choice, the oldest handover first. */
  'conflict.list': query(nothing, z.array(conflictRow)),
  /** Both versions whole; `differing` names the fields that are not the same. */
  'conflict.get': query(
    z.object({ id }),
    z.object({
      row: conflictRow,
      ours: archiveRecord,
      theirs: archiveRecord,
      differing: z.array(z.string()),
    }),
  ),
  /** Takes these fields from theirs (none: ours stays as it is); the record gets a new revision if anything is taken. */
  'conflict.settle': command(
    z.object({ id, take: z.array(z.string().max(80)).max(100) }),
    z.object({ record: id }),
  ),
};
