import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { RecordRow } from '../../shared/contract/archive-calls.ts';
import type { Row, Writer } from '../database/sqlite.ts';
import { kindAt } from './place.ts';
import { RECORD_COLUMNS, readRecord, rowOf } from './record-row.ts';
import { enterIndex, leaveIndex } from './record-store.ts';

export interface Moved {
  readonly count: number;
  readonly kinds: RecordKind[];
  readonly ids: string[];
}

const moved = (rows: readonly Row[]): Moved => ({
  count: rows.length,
  kinds: [...new Set(rows.map(({ place }) => kindAt(Number(place))))],
  ids: rows.map(({ id }) => String(id)),
});

/** Takes out of the archive what no record, no publication, none of its versions and nothing in the bin speaks of any more. */
function forgetUnused(database: Writer, originals: readonly string[]): string[] {
  return originals.filter((sha256) => {
    const inUse =
      database.get('SELECT 1 FROM record WHERE original = ?', sha256) ??
      database.get('SELECT 1 FROM publication WHERE instr(content, ?) > 0', sha256) ??
      database.get('SELECT 1 FROM publication_version WHERE instr(originals, ?) > 0', sha256);
    if (inUse) return false;
    database.run('DELETE FROM original WHERE sha256 = ?', sha256);
    return true;
  });
}

export type BinStore = ReturnType<typeof binStore>;

/** The 30-day bin. Trash, restore and destroy are three deeds; only the last ends anything. */
export function binStore(database: Writer) {
  const each = (sql: string, ids: readonly string[]): Row[] =>
    [...new Set(ids)].map((id) => database.get(sql, id)).filter((row) => row !== undefined);

  return {
    /** Puts live records into the bin, out of lists and search. */
    trash: (ids: readonly string[], now: string): Moved =>
      database.transaction(() => {
        const rows = each('SELECT place, id FROM record WHERE id = ? AND trashed IS NULL', ids);
        for (const { place } of rows) {
          leaveIndex(database, Number(place));
          database.run('UPDATE record SET trashed = ? WHERE place = ?', now, Number(place));
        }
        return moved(rows);
      }),

    restore: (ids: readonly string[]): Moved =>
      database.transaction(() => {
        const rows = each(
          'SELECT place, id, content FROM record WHERE id = ? AND trashed IS NOT NULL',
          ids,
        );
        for (const row of rows) {
          const record = readRecord(row);
          database.run('UPDATE record SET trashed = NULL WHERE place = ?', Number(row.place));
          if (record) enterIndex(database, Number(row.place), record);
        }
        return moved(rows);
      }),

    /** What lies in the bin, last thrown away first. */
    list: (
      offset: number,
      limit: number,
    ): { total: number; rows: (RecordRow & { trashed: string })[] } => ({
      total: Number(database.get('SELECT count(*) AS n FROM record WHERE trashed IS NOT NULL')?.n),
      rows: database
        .all(
          `SELECT ${RECORD_COLUMNS}, trashed FROM record WHERE trashed IS NOT NULL
           ORDER BY trashed DESC, place DESC LIMIT ? OFFSET ?`,
          limit,
          offset,
        )
        .map((row) => ({ ...rowOf(row), trashed: String(row.trashed) })),
    }),

    /**
     * Ends what was thrown away before the instant `before`. Gives the originals that nothing uses any more:
     * their files are taken off the shelf once this is committed.
     */
    destroyOlderThan: (before: string): string[] =>
      database.transaction(() => {
        const rows = database.all('SELECT place, original FROM record WHERE trashed < ?', before);
        for (const { place } of rows) {
          database.run('DELETE FROM record WHERE place = ?', Number(place));
        }
        const originals = rows.flatMap(({ original }) =>
          typeof original === 'string' ? [original] : [],
        );
        return forgetUnused(database, [...new Set(originals)]);
      }),
  };
}
