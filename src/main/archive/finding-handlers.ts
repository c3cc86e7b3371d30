import { newId } from '../../shared/base/id.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { findingCalls } from '../../shared/contract/finding-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { ArchiveDesk } from './archive-desk.ts';
import { datePhotos, ratePhotos } from './keep-record.ts';

export type FindingRow = keyof typeof findingCalls;

export interface FindingHandlerParts {
  readonly desk: ArchiveDesk;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
}

/** Kept searches belong to the archive; no record changes with them. */
const SEARCHES_CHANGED: Notice = { name: 'archive.changed', body: { kinds: [], ids: [] } };

/** The rows of the contract about finding again. */
export function findingHandlers(parts: FindingHandlerParts): Pick<Handlers, FindingRow> {
  const { desk, now, notify } = parts;
  const catalogue = () => desk.current().catalogue;
  const told = async <Reply>(done: Promise<Reply>): Promise<Reply> => {
    const reply = await done;
    notify(SEARCHES_CHANGED);
    return reply;
  };
  return {
    'search.facets': (asked) => catalogue().search.facets(asked),
    'search.publications': ({ query, limit }) => catalogue().publicationSearch.find(query, limit),
    'record.uses': ({ id }) => catalogue().publicationSearch.usesOf(id),
    'search.months': (asked) => catalogue().search.months(asked),
    'photo.alike': (asked) => catalogue().likeness.alike(asked),
    'photo.rate': async (rating) => {
      const ids = await ratePhotos(desk.current(), rating, now().toISOString());
      notify({ name: 'archive.changed', body: { kinds: ['photo'], ids } });
      return { rated: ids.length };
    },
    'photo.undated': ({ accession, limit }) => catalogue().records.undatedPhotos(accession, limit),
    'photo.date': async (dating) => {
      const ids = await datePhotos(desk.current(), dating, now().toISOString());
      notify({ name: 'archive.changed', body: { kinds: ['photo'], ids } });
      return { dated: ids.length };
    },
    'search.saved': () => catalogue().savedSearches.list(),
    'search.keep': ({ name, query }) =>
      told(catalogue().savedSearches.keep({ id: newId(), name, query, now: now().toISOString() })),
    'search.rename': async ({ id, name }) => ({
      renamed: await told(catalogue().savedSearches.rename(id, name)),
    }),
    'search.forget': async ({ id }) => ({
      forgotten: await told(catalogue().savedSearches.forget(id)),
    }),
  };
}
