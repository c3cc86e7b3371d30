import type { RecordRow } from '../../shared/contract/archive-calls.ts';
import type { Row, Writer } from '../database/sqlite.ts';
import { enterIndex, leaveIndex, readRecord, rowOf } from './record-store.ts';

export type BinStore = ReturnType<typeof binStore>;

/** The 30-day bin. Trash, restore and destroy are three deeds; only the last ends anything. */
export function binStore(database: Writer) {
  const each = (sql: string, ids: readonly string[]): Row[] =>
    ids.flatMap((id) => database.all(sql, id));

  return {
    /** Puts live records into the bin, out of lists and search. Gives how many went. */
    trash: (ids: readonly string[], now: string): number =>
      database.transaction(() => {
        const rows = each('SELECT place FROM record WHERE id = ? AND trashed IS NULL', ids);
        for (const { place } of rows) {
          leaveIndex(database, Number(place));
          database.run('UPDATE record SET trashed = ? WHERE place = ?', now, Number(place));
        }
        return rows.length;
      }),

    /** Gives how many came back. */
    restore: (ids: readonly string[]): number =>
      database.transaction(() => {
        const rows = each(
          'SELECT place, content FROM record WHERE id = ? AND trashed IS NOT NULL',
          ids,
        );
        for (const row of rows) {
          database.run('UPDATE record SET trashed = NULL WHERE place = ?', Number(row.place));
          enterIndex(database, Number(row.place), readRecord(row));
        }
        return rows.length;
      }),

    /** What lies in the bin, last thrown away first. */
    list: (
      offset: number,
      limit: number,
    ): { total: number; rows: (RecordRow & { trashed: string })[] } => ({
      total: Number(database.get('SELECT count(*) AS n FROM record WHERE trashed IS NOT NULL')?.n),
      rows: database
        .all(
          'SELECT content, trashed FROM record WHERE trashed IS NOT NULL ORDER BY trashed DESC LIMIT ? OFFSET ?',
          limit,
          offset,
        )
        .map((row) => ({ ...rowOf(readRecord(row)), trashed: String(row.trashed) })),
    }),

    /** Ends what was thrown away before the instant `before`. Originals stay on their shelf. */
    destroyOlderThan: (before: string): number =>
      database.transaction(() => {
        const rows = database.all('SELECT id, place FROM record WHERE trashed < ?', before);
        for (const row of rows) {
          database.run('DELETE FROM link WHERE source = ?', String(row.id));
          database.run('DELETE FROM record WHERE place = ?', Number(row.place));
        }
        return rows.length;
      }),
  };
}
