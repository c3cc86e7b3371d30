import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Reader } from '../database/sqlite.ts';

export type PresenceStore = ReturnType<typeof presenceStore>;

/** What the archive has already: asked before anything is taken in. */
export function presenceStore(database: Reader) {
  return {
    /** Those of the ids that are records, in the bin or out of it. */
    known: (ids: readonly string[]): string[] =>
      ids.filter((id) => database.get('SELECT 1 FROM record WHERE id = ?', id) !== undefined),

    /** What is there of a kind, by which a row of a table is known again. */
    named: (kind: RecordKind): { id: string; title: string; date: string | undefined }[] =>
      database
        .all(
          `SELECT id, title, CASE WHEN json_valid(content) THEN json_extract(content, '$.date') END AS date
           FROM record WHERE kind = ? AND trashed IS NULL`,
          kind,
        )
        .map(({ id, title, date }) => ({
          id: String(id),
          title: String(title),
          date: typeof date === 'string' ? date : undefined,
        })),

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
