import type { Handlers } from '../../shared/contract/contract.ts';
import type { documentCalls } from '../../shared/contract/document-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import type { Jobs } from '../jobs.ts';
import { type ReadingParts, readPages } from './read-pages.ts';

export interface ReadingHandlerParts extends ReadingParts {
  readonly desk: ArchiveDesk;
  readonly jobs: Jobs;
  readonly notify: (notice: Notice) => void;
}

/** The documents' rows of the contract. */
export function readingHandlers(
  parts: ReadingHandlerParts,
): Pick<Handlers, keyof typeof documentCalls> {
  const { desk, jobs, notify } = parts;
  return {
    'document.words': async ({ id }) => ({
      pages: await desk.current().catalogue.records.extract(id),
    }),
    'document.manuscript': async ({ id }) => {
      const story = await desk.current().catalogue.records.manuscript(id);
      return story ? { story } : {};
    },
    'document.readPages': ({ id }) => {
      const archive = desk.current();
      const told = (): void =>
        notify({ name: 'archive.changed', body: { kinds: ['document'], ids: [id] } });
      return {
        job: jobs.start('machine-reading', (job) =>
          readPages(archive, { id, job }, parts).finally(told),
        ),
      };
    },
  };
}
