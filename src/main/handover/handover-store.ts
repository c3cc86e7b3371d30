import type { RecordKind } from '../../shared/archive/record-kind.ts';
import { recordKind } from '../../shared/archive/record-kind.ts';
import { type ExtractedPage, extractOf } from '../archive/extract-store.ts';
import type { Reader, Row } from '../database/sqlite.ts';
import { type CarriedRow, carriedRow } from './bag-format.ts';
import { NOT_TAKEN_BACK } from './conflict-rows-store.ts';

/** What a record's files in the bag are named after. */
export interface NamedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly date: string | null;
  readonly original: string | null;
  readonly fileName: string | null;
}

/** A record as it lies in the archive, readable or not. */
export interface HeldRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly revision: number;
  readonly sha256: string;
  readonly content: string;
  readonly trashed: string | null;
  readonly past: string[];
  readonly backlinks: { readonly role: string; readonly source: string }[];
  readonly words: ExtractedPage[];
}

export interface HeldPublication {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly created: string;
  readonly changed: string;
  readonly sha256: string;
  readonly content: string;
  readonly trashed: string | null;
  readonly past: string[];
}

/** Tables that are carried row by row as they are. */
const CARRIED = {
  accessions: 'SELECT * FROM accession WHERE id > ? ORDER BY id LIMIT ?',
  originals: 'SELECT *, sha256 AS id FROM original WHERE sha256 > ? ORDER BY sha256 LIMIT ?',
  extracts: `SELECT *, printf('%016d', rowid) AS id FROM extract
             WHERE rowid > CAST(? AS INTEGER) ORDER BY rowid LIMIT ?`,
  manuscripts: 'SELECT *, record AS id FROM manuscript WHERE record > ? ORDER BY record LIMIT ?',
  savedSearches: 'SELECT * FROM saved_search WHERE id > ? ORDER BY id LIMIT ?',
  conflicts: `SELECT * FROM conflict WHERE id > ? AND settled IS NULL AND ${NOT_TAKEN_BACK} ORDER BY id LIMIT ?`,
} as const;
export type CarriedTable = keyof typeof CARRIED;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const pastOf = (database: Reader, id: string): string[] =>
  database
    .all('SELECT state FROM lineage WHERE id = ? ORDER BY state', id)
    .map(({ state }) => String(state));

const heldRecord = (database: Reader, row: Row): HeldRecord => {
  const id = String(row.id);
  return {
    id,
    kind: recordKind.parse(row.kind),
    title: String(row.title),
    revision: Number(row.revision),
    sha256: String(row.sha256),
    content: String(row.content),
    trashed: textOrNull(row.trashed),
    past: pastOf(database, id),
    backlinks: database
      .all('SELECT role, source FROM link WHERE target = ? ORDER BY role, source', id)
      .map(({ role, source }) => ({ role: String(role), source: String(source) })),
    words: extractOf(database, id),
  };
};

const heldPublication = (database: Reader, row: Row): HeldPublication => ({
  id: String(row.id),
  title: String(row.title),
  revision: Number(row.revision),
  created: String(row.created),
  changed: String(row.changed),
  sha256: String(row.sha256),
  content: String(row.content),
  trashed: textOrNull(row.trashed),
  past: pastOf(database, String(row.id)),
});

export type HandoverStore = ReturnType<typeof handoverStore>;

/**
 * Everything that is handed over, a stretch at a time and in the order of ids: whoever saves meanwhile moves no row to where it
 * would be missed or met twice.
 */
export function handoverStore(database: Reader) {
  return {
    schema: (): number => Number(database.get('PRAGMA user_version')?.user_version),

    named: (after: string, limit: number): NamedRecord[] =>
      database
        .all(
          `SELECT id, kind, title, original,
             CASE WHEN json_valid(content) THEN json_extract(content, '$.date') END AS date,
             CASE WHEN json_valid(content) THEN json_extract(content, '$.fileName') END AS file_name
           FROM record WHERE id > ? ORDER BY id LIMIT ?`,
          after,
          limit,
        )
        .map((row) => ({
          id: String(row.id),
          kind: recordKind.parse(row.kind),
          title: String(row.title),
          date: textOrNull(row.date),
          original: textOrNull(row.original),
          fileName: textOrNull(row.file_name),
        })),

    records: (after: string, limit: number): HeldRecord[] =>
      database
        .all('SELECT * FROM record WHERE id > ? ORDER BY id LIMIT ?', after, limit)
        .map((row) => heldRecord(database, row)),

    publications: (after: string, limit: number): HeldPublication[] =>
      database
        .all('SELECT * FROM publication WHERE id > ? ORDER BY id LIMIT ?', after, limit)
        .map((row) => heldPublication(database, row)),

    /** `id` is what the next stretch comes after. */
    carried: (table: CarriedTable, after: string, limit: number): CarriedRow[] =>
      database.all(CARRIED[table], after, limit).map((row) => carriedRow.parse(row)),
  };
}
