import * as z from 'zod';
import { type Id, id } from '../../shared/base/id.ts';
import { publication } from '../../shared/publication/publication.ts';
import { dropDraft, readDraft, writeDraft } from './draft-database.ts';

const publicationDraft = z.object({
  publication: id,
  /** The archive's revision that it was made upon. */
  revision: z.number().int(),
  /** A save was on its way, so that the archive may already be one revision further. */
  saveUnderWay: z.boolean(),
  content: publication,
});
export type PublicationDraft = z.infer<typeof publicationDraft>;

/** The unsaved state of publications, for when the window dies before the archive has it. */
export const publicationDrafts = {
  find: async (key: Id): Promise<PublicationDraft | undefined> =>
    publicationDraft.safeParse(await readDraft('publications', key)).data,
  keep: async (draft: PublicationDraft): Promise<void> => {
    await writeDraft('publications', draft.publication, draft);
  },
  drop: async (key: Id): Promise<void> => {
    await dropDraft('publications', key);
  },
} as const;
