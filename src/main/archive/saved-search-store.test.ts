import { expect, test } from 'vitest';
import { testCatalogue } from '../../../test/support/catalogue.ts';
import { newId } from '../../shared/base/id.ts';
import { searchQuery } from '../../shared/contract/search-query.ts';

test('a search is kept under a name with all that narrows it, renamed and forgotten', () => {
  const { savedSearches } = testCatalogue();
  const query = searchQuery.parse({
    query: '国保',
    kinds: ['photo'],
    from: '2025-01-01',
    narrow: { consent: ['given'] },
    usage: 'unused',
  });
  const id = newId();
  savedSearches.keep({ id, name: 'まだ使っていない写真', query, now: '2026-01-15T03:00:00.000Z' });
  expect(savedSearches.list()).toEqual([{ id, name: 'まだ使っていない写真', query }]);
  expect(savedSearches.rename(id, '表紙の候補')).toBe(1);
  expect(savedSearches.list()).toMatchObject([{ name: '表紙の候補' }]);
  expect(savedSearches.forget(id)).toBe(1);
  expect(savedSearches.list()).toEqual([]);
});
