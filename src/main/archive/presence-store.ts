import type { Reader } from '../database/sqlite.ts';

export type PresenceStore = ReturnType<typeof presenceStore>;

/** What the archive has already, in the bin or out of it: asked before anything is taken in. */
export function presenceStore(database: Reader) {
  return {
    /** Those of the ids that are records. */
    known: (ids: readonly string[]): string[] =>
      ids.filter((id) => database.get('SELECT 1 FROM record WHERE id = ?', id) !== undefined),

    /** The photo made from an original. */
    photoOf: (sha256: string): string | undefined => {
      const row = database.get('SELECT id FROM record WHERE original = ?', sha256);
      return row === undefined ? undefined : String(row.id);
    },
  };
}
