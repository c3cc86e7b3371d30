import { fixityStore } from '../archive/fixity-store.ts';
import { openSqlite } from './sqlite.ts';

/** What a catalogue file holds, and what of it is damaged. */
export interface CheckedFile {
  readonly records: number;
  readonly publications: number;
  /** Originals that must lie beside it. */
  readonly originals: readonly string[];
  /** SQLite finds its own structure in order. */
  readonly isSound: boolean;
  /** Damaged rows, each in plain words; and what SQLite itself found. */
  readonly damaged: readonly string[];
  /** Equal for files that hold the same. */
  readonly state: string;
}

/**
 * Looks through a whole catalogue file: SQLite's own structure, and the hash of every record.
 * @throws archive/not-an-archive, archive/damaged when it cannot be read at all
 */
export function checkCatalogueFile(file: string, name: string): CheckedFile {
  const database = openSqlite(file, name);
  try {
    const fixity = fixityStore(database);
    const isPresent =
      database.get("SELECT 1 FROM sqlite_schema WHERE name = 'saved_search'") !== undefined;
    const integrity = database
      .all('PRAGMA integrity_check(20)')
      .map((row) => String(row.integrity_check))
      .filter((line) => line !== 'ok');
    const damaged: string[] = [];
    for (let from: number | undefined = 0; from !== undefined; ) {
      const stretch = fixity.checkRecords(from);
      damaged.push(...stretch.damaged.map(({ id, reason }) => `${id}: ${reason}`));
      from = stretch.next;
    }
    // An older schema has no such tables.
    for (
      let from: number | undefined = isPresent ? 0 : undefined, table = 0;
      from !== undefined;
    ) {
      const stretch = fixity.checkParts(table, from);
      damaged.push(...stretch.damaged.map(({ id, reason }) => `${id}: ${reason}`));
      table = stretch.table;
      from = stretch.next;
    }
    return {
      records: fixity.recordCount(),
      publications: Number(database.get('SELECT count(*) AS n FROM publication')?.n),
      originals: fixity.originals(),
      isSound: integrity.length === 0,
      damaged: [...integrity, ...damaged],
      // A backup of an older schema says nothing: it counts as changed.
      state: isPresent ? fixity.state() : '',
    };
  } finally {
    database.close();
  }
}
