import * as z from 'zod';
import { id } from '../base/id.ts';
import { story } from '../publication/story.ts';
import { command, query } from './method.ts';

/** What reading a document by machine did. */
export const readingReport = z.object({
  id,
  title: z.string(),
  /** Pages whose words are there now. */
  read: z.number().int(),
  unread: z.number().int(),
});
export type ReadingReport = z.infer<typeof readingReport>;

export const documentCalls = {
  /** The words of a document, page by page; page 0 is the whole of one without pages. */
  'document.words': query(
    z.object({ id }),
    z.object({
      pages: z.array(
        z.object({ page: z.number().int(), words: z.string(), machineRead: z.boolean() }),
      ),
    }),
  ),
  /** The text of a document as a story of ours, where its format has headings, lists and ruby to keep. */
  'document.manuscript': query(z.object({ id }), z.object({ story: story.optional() })),
  /** Has a machine read the pages that have no words yet; a job whose result is a reading report. */
  'document.readPages': command(z.object({ id }), z.object({ job: id })),
};
