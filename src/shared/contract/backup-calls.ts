import * as z from 'zod';
import { id, sha256Hex } from '../base/id.ts';
import { ticket } from './archive-calls.ts';
import { command, query } from './method.ts';

const nothing = z.object({});

/** A backup in the archive's own folder. */
export const backupRow = z.object({
  name: z.string(),
  /** Local day and time. */
  at: z.string(),
  byteLength: z.number().int(),
  /** Unknown when the note beside the backup is lost. */
  records: z.number().int().optional(),
  publications: z.number().int().optional(),
  /** Rows that were damaged already when it was made. */
  damaged: z.number().int(),
});
export type BackupRow = z.infer<typeof backupRow>;

const secondPlace = z.object({ name: z.string(), copied: z.string().optional() });

export const backupCalls = {
  /** Newest first, beside what the archive holds now. */
  'backup.list': query(
    nothing,
    z.object({
      backups: z.array(backupRow),
      now: z.object({ records: z.number().int(), publications: z.number().int() }),
      secondPlace: secondPlace.optional(),
    }),
  ),
  /** One now, looked through before it counts. */
  'backup.make': command(nothing, backupRow),
  /** Puts a backup in the place of the catalogue; what was there is kept as another backup, whose name comes back. */
  'backup.restore': command(
    z.object({ name: z.string().max(100) }),
    z.object({ keptAs: z.string() }),
  ),
  /** Where a second copy goes: the folder that the ticket stands for. */
  'backup.choosePlace': command(z.object({ ticket }), secondPlace),
  /** Copies to the second place; a job. */
  'backup.copyAway': command(nothing, z.object({ job: id })),
  /** Brings a damaged or missing original back from the second place; false when it is not whole there either. */
  'backup.fetchOriginal': command(
    z.object({ original: sha256Hex }),
    z.object({ fetched: z.boolean() }),
  ),
  /** Mends one damaged record or publication from the newest backup that has it whole, of `at`, a local day and time. */
  'backup.mendOne': command(
    z.object({ what: z.enum(['record', 'publication']), id }),
    z.discriminatedUnion('way', [
      /** Now what was kept last. */
      z.object({ way: z.literal('as-it-was'), at: z.string() }),
      /** An older state: what was changed after the backup is gone. */
      z.object({ way: z.literal('as-in-backup'), at: z.string() }),
      z.object({ way: z.literal('not-there') }),
    ]),
  ),
  /** What is known to be damaged, since when the archive was looked through; `more` are not named. */
  'archive.health': query(
    nothing,
    z.object({
      verified: z.string().optional(),
      /** The service that carries the archive's folder to other machines. */
      service: z.string().optional(),
      /** Its folder lies on another machine. */
      isOnNetwork: z.literal(true).optional(),
      /** Catalogues kept as they lay, since a journal beside them was foreign or damaged. */
      keptAside: z.array(z.string()),
      /** Second catalogues that such a service laid beside the first. */
      copies: z.array(z.string()),
      damaged: z.array(
        z.object({
          what: z.enum(['record', 'publication', 'original']),
          id: z.string(),
          /** None where no record names it any more. */
          title: z.string().optional(),
        }),
      ),
      more: z.number().int(),
    }),
  ),
  /** Opens an archive whose catalogue is damaged, by the gentlest way that works, and says which. */
  'archive.mend': command(
    z.object({ ticket }),
    z.object({
      way: z.enum(['nothing-wrong', 'without-journal', 'from-backup', 'salvaged']),
      /** Local day and time of the backup, else the name of the archive. */
      name: z.string(),
      records: z.number().int(),
      lost: z.number().int(),
    }),
  ),
};
