import type { SavedSearch } from '../../shared/contract/finding-calls.ts';
import { type SearchWords, searchQuery } from '../../shared/contract/search-query.ts';
import type { Row, Writer } from '../database/sqlite.ts';

function readSaved({ id, name, query }: Row): SavedSearch | undefined {
  try {
    return {
      id: String(id),
      name: String(name),
      query: searchQuery.parse(JSON.parse(String(query))),
    };
  } catch {
    // Of a later program, or damaged: what cannot be asked again is not offered, and stays as it is.
    return undefined;
  }
}

export type SavedSearchStore = ReturnType<typeof savedSearchStore>;

/** Searches kept under a name. */
export function savedSearchStore(database: Writer) {
  return {
    /** In the order in which they were kept. */
    list: (): SavedSearch[] =>
      database
        .all('SELECT id, name, query FROM saved_search ORDER BY created, id')
        .flatMap((row) => readSaved(row) ?? []),

    keep: ({ id, name, query, now }: SavedSearch & { readonly now: string }): SavedSearch => {
      database.run(
        'INSERT INTO saved_search (id, name, query, created) VALUES (?, ?, ?, ?)',
        id,
        name,
        JSON.stringify(query satisfies SearchWords),
        now,
      );
      return { id, name, query };
    },

    rename: (id: string, name: string): number =>
      database.run('UPDATE saved_search SET name = ? WHERE id = ?', name, id).changes,

    forget: (id: string): number =>
      database.run('DELETE FROM saved_search WHERE id = ?', id).changes,
  };
}
