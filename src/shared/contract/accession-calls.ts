import * as z from 'zod';
import { recordDraft } from '../archive/archive-record.ts';
import { id } from '../base/id.ts';
import { accessionReport } from './archive-calls.ts';
import { command, query } from './method.ts';

const one = z.object({ accession: id });

export const accessionCalls = {
  /** What taking an accession back would do: its live records, those rewritten since, those that stand in a publication. */
  'accession.preview': query(
    one,
    z.object({
      records: z.number().int(),
      publications: z.number().int(),
      rewritten: z.number().int(),
      /** Brought by a handover and changed since: they stay. */
      kept: z.number().int(),
      used: z.number().int(),
      undone: z.string().optional(),
      isRecent: z.boolean(),
    }),
  ),
  /** All its records (a handover's publications, too) into the bin, as one deed; for 30 days. */
  'accession.undo': command(
    one,
    z.object({ trashed: z.number().int(), publications: z.number().int() }),
  ),
  /** Those out of the bin again. */
  'accession.redo': command(
    one,
    z.object({ restored: z.number().int(), publications: z.number().int() }),
  ),
  /** Records that were read from a text and confirmed, as one accession: kept together, taken back together. */
  'accession.keep': command(
    z.object({ records: z.array(recordDraft).min(1).max(1000), from: z.string().max(200) }),
    accessionReport,
  ),
  /** Who brought it, and whatever else is to be known of it. */
  'accession.describe': command(
    z.object({ accession: id, who: z.string().max(200), note: z.string().max(2000) }),
    z.object({ described: z.literal(true) }),
  ),
};
