import * as z from 'zod';
import { dropDraft, readDraft, writeDraft } from './draft-database.ts';

const formDraft = z.object({
  /** The record's revision that it was typed upon; 0 for a record that is not in the archive yet. */
  revision: z.number().int().min(0),
  /** As typed: may be incomplete. Who reads it compares it with a blank form. */
  values: z.record(z.string(), z.unknown()),
});
export type FormDraft = z.infer<typeof formDraft>;

/** What was typed into record forms and not saved, by record id or by `new/<kind>`. */
export const formDrafts = {
  find: async (key: string): Promise<FormDraft | undefined> =>
    formDraft.safeParse(await readDraft('forms', key)).data,
  keep: (key: string, draft: FormDraft): Promise<boolean> => writeDraft('forms', key, draft),
  drop: (key: string): Promise<boolean> => dropDraft('forms', key),
} as const;
