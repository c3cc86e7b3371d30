import * as z from 'zod';
import { wholeParts } from '../kept-parts-store.ts';

/** What the process for backups is asked: copy a settled catalogue, look through one, look up one thing in one, or save what can be saved. */
export const backupRequest = z.object({
  /** Copied to `file` first, synced; without it `file` is looked through as it lies there. */
  source: z.string().optional(),
  /** A damaged catalogue: what can be read of it becomes `file`. */
  salvage: z.string().optional(),
  /** The id of a record or publication: what of it is whole in `file` is given. */
  one: z.string().optional(),
  now: z.string().default(''),
  file: z.string(),
  /** Of the archive, for failures. */
  name: z.string(),
});
export type BackupRequest = z.infer<typeof backupRequest>;
export type BackupRequestInput = z.input<typeof backupRequest>;

const checkedFile = z.object({
  records: z.number().int(),
  publications: z.number().int(),
  originals: z.array(z.string()),
  isSound: z.boolean(),
  damaged: z.array(z.string()),
  state: z.string(),
});

export const backupReply = z.discriminatedUnion('is', [
  z.object({ is: z.literal('checked'), checked: checkedFile }),
  z.object({
    is: z.literal('salvaged'),
    records: z.number().int(),
    lost: z.number().int(),
    originals: z.array(z.string()),
  }),
  z.object({ is: z.literal('parts'), parts: wholeParts }),
  /** The disk refused; `code` as the system names it. */
  z.object({ is: z.literal('refused'), code: z.string() }),
  z.object({ is: z.literal('unreadable'), reason: z.string() }),
]);
export type BackupReply = z.infer<typeof backupReply>;
