import type { Reader } from '../database/sqlite.ts';

export type PresenceStore = ReturnType<typeof presenceStore>;

/** What the archive has already: asked before anything is taken in. */
export function presenceStore(database: Reader) {
  return {
    /** Those of the ids that are records, in the bin or out of it. */
    known: (ids: readonly string[]): string[] =>
      ids.filter((id) => database.get('SELECT 1 FROM record WHERE id = ?', id) !== undefined),

    /** The photo or document made from an original. One in the bin does not count: who takes it in again wants to see it. */
    madeOf: (sha256: string): string | undefined => {
      const row = database.get(
        'SELECT id FROM record WHERE original = ? AND trashed IS NULL',
        sha256,
      );
      return row === undefined ? undefined : String(row.id);
    },
  };
}
