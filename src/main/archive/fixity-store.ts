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

/** What belongs to a record and lies in tables of its own, each with a hash; the record's id is what is named. */
const PARTS = [
  { table: 'extract', content: 'words', reason: 'the words of its pages differ from their hash' },
  { table: 'manuscript', content: 'content', reason: 'its story differs from its hash' },
  {
    table: 'conflict',
    content: 'content',
    reason: 'what another office wrote of it differs from its hash',
  },
] as const;

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

    /** The next stretch of words, stories and conflicting versions; `table` counts them, 0 first, until nothing is left. */
    checkParts: (table: number, from: number): CheckedRows & { table: number } => {
      const part = PARTS[table];
      if (!part) return { checked: 0, damaged: [], next: undefined, table };
      const rows = database.all(
        `SELECT rowid AS row, record, sha256, ${part.content} AS content FROM ${part.table}
          WHERE rowid >= ? ORDER BY rowid LIMIT ?`,
        from,
        STRETCH,
      );
      const bad = rows.filter(({ content, sha256 }) => sha256OfText(String(content)) !== sha256);
      const ids = new Set(bad.map(({ record }) => String(record)));
      const damaged = [...ids].map((id) => ({ id, reason: part.reason }));
      if (rows.length === STRETCH) {
        return { checked: rows.length, damaged, table, next: Number(rows.at(-1)?.row) + 1 };
      }
      const isLast = table === PARTS.length - 1;
      return { checked: rows.length, damaged, table: table + 1, next: isLast ? undefined : 0 };
    },

    /** Whether what another office wrote of a record is damaged. */
    hasDamagedConflict: (record: string): boolean =>
      database
        .all('SELECT content, sha256 FROM conflict WHERE record = ?', record)
        .some(({ content, sha256 }) => sha256OfText(String(content)) !== sha256),

    /** Equal for catalogues that hold the same: counts and the newest change of everything that people write. */
    state: (): string => {
      const row = database.get(`SELECT
        (SELECT count(*) || ' ' || coalesce(max(changed), '') || ' ' || coalesce(sum(revision), 0) FROM record WHERE trashed IS NULL) AS live,
        (SELECT count(*) || ' ' || coalesce(max(trashed), '') FROM record WHERE trashed IS NOT NULL) AS bin,
        (SELECT count(*) || ' ' || coalesce(max(changed), '') || ' ' || count(trashed) FROM publication) AS publications,
        (SELECT count(*) || ' ' || coalesce(max(at), '') || ' ' || count(undone) FROM accession) AS accessions,
        (SELECT count(*) || ' ' || coalesce(max(rowid), '') FROM extract) AS extracts,
        (SELECT count(*) || ' ' || coalesce(max(rowid), '') FROM manuscript) AS manuscripts,
        (SELECT count(*) || ' ' || count(settled) FROM conflict) AS conflicts,
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
