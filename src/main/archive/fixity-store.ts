import type { Reader } from '../database/sqlite.ts';
import { sha256OfText } from './canonical.ts';
import { readRecord } from './record-row.ts';

export interface DamagedRow {
  readonly id: string;
  readonly reason: string;
}

/** One stretch of rows, checked; `next` is where the following one begins, undefined at the end. */
export interface CheckedRows {
  readonly checked: number;
  readonly damaged: DamagedRow[];
  readonly next: number | undefined;
}

const STRETCH = 500;

export type FixityStore = ReturnType<typeof fixityStore>;

/** What must hold for everything kept: content and hash agree. Reads only. */
export function fixityStore(database: Reader) {
  return {
    /** Those in the bin, too. */
    recordCount: (): number => Number(database.get('SELECT count(*) AS n FROM record')?.n),

    /** The next stretch of rows from a place on. */
    checkRecords: (from: number): CheckedRows => {
      const rows = database.all(
        'SELECT place, id, sha256, content FROM record WHERE place >= ? ORDER BY place LIMIT ?',
        from,
        STRETCH,
      );
      const damaged = rows.flatMap((row): DamagedRow[] => {
        if (sha256OfText(String(row.content)) !== row.sha256)
          return [{ id: String(row.id), reason: 'content differs from its hash' }];
        return readRecord(row) ? [] : [{ id: String(row.id), reason: 'content is no record' }];
      });
      const last = rows.at(-1)?.place;
      const next = rows.length < STRETCH ? undefined : Number(last) + 1;
      return { checked: rows.length, damaged, next };
    },

    /** Equal for catalogues that hold the same: counts and the newest change of everything that people write. */
    state: (): string => {
      const row = database.get(`SELECT
        (SELECT count(*) || ' ' || coalesce(max(changed), '') FROM record WHERE trashed IS NULL) AS live,
        (SELECT count(*) || ' ' || coalesce(max(trashed), '') FROM record WHERE trashed IS NOT NULL) AS bin,
        (SELECT count(*) || ' ' || coalesce(max(changed), '') || ' ' || count(trashed) FROM publication) AS publications,
        (SELECT count(*) || ' ' || coalesce(max(at), '') FROM accession) AS accessions,
        (SELECT count(*) FROM extract) AS extracts,
        (SELECT count(*) FROM saved_search) AS searches`);
      return sha256OfText(JSON.stringify(row));
    },

    /** Every original that should be on the shelf: entered, or named by a record. */
    originals: (): string[] =>
      database
        .all(
          'SELECT sha256 FROM original UNION SELECT original FROM record WHERE original IS NOT NULL',
        )
        .map((row) => String(row.sha256)),
  };
}
