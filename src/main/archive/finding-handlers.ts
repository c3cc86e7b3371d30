import { newId } from '../../shared/base/id.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { findingCalls } from '../../shared/contract/finding-calls.ts';
import type { ArchiveDesk } from './archive-desk.ts';

export type FindingRow = keyof typeof findingCalls;

export interface FindingHandlerParts {
  readonly desk: ArchiveDesk;
  readonly now: () => Date;
}

/** The rows of the contract about finding again. */
export function findingHandlers({ desk, now }: FindingHandlerParts): Pick<Handlers, FindingRow> {
  const catalogue = () => desk.current().catalogue;
  return {
    'search.facets': (asked) => catalogue().search.facets(asked),
    'search.publications': ({ query, limit }) => catalogue().publicationSearch.find(query, limit),
    'record.uses': ({ id }) => catalogue().publicationSearch.usesOf(id),
    'search.saved': () => catalogue().savedSearches.list(),
    'search.keep': ({ name, query }) =>
      catalogue().savedSearches.keep({ id: newId(), name, query, now: now().toISOString() }),
    'search.rename': async ({ id, name }) => ({
      renamed: await catalogue().savedSearches.rename(id, name),
    }),
    'search.forget': async ({ id }) => ({ forgotten: await catalogue().savedSearches.forget(id) }),
  };
}
