import type { Database, Row, Value } from '../database/sqlite.ts';
import { sha256OfText } from './canonical.ts';
import { readRecord } from './record-row.ts';
import { enterIndex } from './record-store.ts';

/** What was carried over from a damaged catalogue, and what could not be. */
export interface Salvage {
  readonly records: number;
  readonly publications: number;
  /** Rows of the source that are known to have been there and could not be read, or no longer have their hash. */
  readonly lost: number;
}

/** The parents first. Each by the column that tells its rows apart. */
const TABLES = [
  { table: 'accession', key: 'id' },
  { table: 'original', key: 'sha256' },
  { table: 'record', key: 'place' },
  { table: 'link', key: 'source' },
  { table: 'publication', key: 'id' },
  { table: 'publication_version', key: 'id' },
  { table: 'extract', key: 'rowid' },
  { table: 'manuscript', key: 'record' },
  { table: 'saved_search', key: 'id' },
] as const;

/** A question to a damaged file: no answer is an answer, too. */
function asked<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

const columnsOf = (database: Database, table: string): string[] =>
  (asked(() => database.all(`PRAGMA table_info(${table})`)) ?? []).map(({ name }) => String(name));

const asValue = (value: unknown): Value =>
  typeof value === 'number' || value === null ? value : String(value);

/** Keys by way of the table and of each of its indexes: where one page is damaged, another still leads past it. */
function keysOf(source: Database, table: string, key: string): Value[] {
  const ways = [
    '',
    ...(asked(() => source.all(`PRAGMA index_list(${table})`)) ?? []).map(
      ({ name }) => `INDEXED BY ${String(name)}`,
    ),
  ];
  const keys = new Map<string, Value>();
  for (const way of ways) {
    for (const order of ['ASC', 'DESC']) {
      const rows = asked(() =>
        source.all(`SELECT ${key} AS key FROM ${table} ${way} ORDER BY ${key} ${order}`),
      );
      for (const row of rows ?? []) keys.set(String(row.key), asValue(row.key));
    }
  }
  return [...keys.values()];
}

function* rowsOf(source: Database, table: string, key: string): Generator<Row[] | undefined> {
  for (const value of keysOf(source, table, key))
    yield asked(() => source.all(`SELECT * FROM ${table} WHERE ${key} = ?`, value));
}

const isWhole = (row: Row): boolean =>
  !('sha256' in row && 'content' in row) || sha256OfText(String(row.content)) === row.sha256;

/** Copies the rows of a table that can be read and are what they were. Gives how many came and how many did not. */
function carryTable(
  source: Database,
  target: Database,
  { table, key }: (typeof TABLES)[number],
): { kept: number; lost: number } {
  const columns = columnsOf(target, table).filter((name) =>
    columnsOf(source, table).includes(name),
  );
  const into = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  let [kept, lost] = [0, 0];
  for (const rows of rowsOf(source, table, key)) {
    if (!rows) lost += 1;
    for (const row of rows ?? []) {
      const isKept =
        isWhole(row) &&
        asked(() => target.run(into, ...columns.map((name) => asValue(row[name])))) !== undefined;
      if (isKept) kept += 1;
      else lost += 1;
    }
  }
  return { kept, lost };
}

/** Records whose accession is lost get one that says so. */
function keepAccessions(source: Database, target: Database, now: string): void {
  const known = new Set(target.all('SELECT id FROM accession').map(({ id }) => String(id)));
  for (const value of keysOf(source, 'record', 'place')) {
    const row = asked(() => source.get('SELECT accession FROM record WHERE place = ?', value));
    const accession = row ? String(row.accession) : undefined;
    if (accession === undefined || known.has(accession)) continue;
    known.add(accession);
    target.run(
      'INSERT INTO accession (id, at, origin) VALUES (?, ?, ?)',
      accession,
      now,
      '救い出した資料',
    );
  }
}

function fillIndex(target: Database): void {
  for (const row of target.all(
    'SELECT place, content FROM record WHERE trashed IS NULL ORDER BY place',
  )) {
    const record = readRecord(row);
    if (record) enterIndex(target, Number(row.place), record);
  }
}

/** Carries over every row that can be read and has its hash, into an empty catalogue. The source is only read. */
export function salvageInto(source: Database, target: Database, now: string): Salvage {
  return target.transaction(() => {
    const counts = new Map<string, number>();
    let lost = 0;
    for (const one of TABLES) {
      if (one.table === 'original') keepAccessions(source, target, now);
      const carried = carryTable(source, target, one);
      counts.set(one.table, carried.kept);
      if (one.table === 'record' || one.table === 'publication') lost += carried.lost;
    }
    fillIndex(target);
    return {
      records: counts.get('record') ?? 0,
      publications: counts.get('publication') ?? 0,
      lost,
    };
  });
}
