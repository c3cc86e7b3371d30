import { hostname } from 'node:os';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { failure, type ReadOnlyWhy } from '../../shared/base/failure.ts';

/** A row as SQLite gives it; stores parse it at once. */
export type Row = Record<string, unknown>;
export type Value = SQLInputValue;

/** What a store may ask of the database. Synchronous: it runs in the catalogue's own thread. */
export interface Reader {
  all(sql: string, ...values: Value[]): Row[];
  get(sql: string, ...values: Value[]): Row | undefined;
}

/** What a store that keeps something may do besides. */
export interface Writer extends Reader {
  run(sql: string, ...values: Value[]): { changes: number; lastId: number };
  /** All of `work` or nothing; an inner transaction joins the outer one. */
  transaction<Result>(work: () => Result): Result;
}

export interface Database extends Writer {
  /** Several statements at once, for migrations and pragmas. */
  script(sql: string): void;
  close(): void;
}

/** Primary result codes of SQLite that a user can do something about. */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** For the sentence of a failure. */
interface Told {
  readonly name: string;
  /** Given when nothing is to be written. */
  readonly readOnly?: ReadOnlyWhy | undefined;
}

type SealedTold = Told & { readonly readOnly: ReadOnlyWhy };

/** Runs `work`, giving the faults that a user can mend as failures. */
function told<Result>({ name, readOnly }: Told, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    switch (sqliteCode(error)) {
      case BUSY:
        throw failure('archive/locked', { holder: hostname() });
      case FULL:
        throw failure('archive/no-room', {});
      case NOTADB:
        throw failure('archive/not-an-archive', { name });
      case CORRUPT:
        throw failure('archive/damaged', { name });
      case READONLY:
        if (readOnly !== undefined) throw failure('archive/read-only', { why: readOnly });
        throw cannotWrite(error);
      case CANTOPEN:
      case IOERR:
        throw cannotWrite(error);
      default:
        throw error;
    }
  }
}

const cannotWrite = (error: unknown) =>
  failure('archive/cannot-write', {
    reason: error instanceof Error ? error.message : String(error),
  });

/** EXCLUSIVE: the system's own lock keeps every other process out, and falls when this one dies, however it dies. */
const PRAGMAS = `
  PRAGMA busy_timeout = 1000;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32000;`;

function openExclusively(file: string): DatabaseSync {
  const opened = new DatabaseSync(file);
  try {
    opened.exec(PRAGMAS);
    return opened;
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** Opens a damaged file for reading alone, as it lies there: no journal, no lock, nothing is mended by the way. */
export const openDamaged = (file: string, name: string): Database =>
  databaseUpon(
    told({ name }, () => new DatabaseSync(file, { readOnly: true })),
    { name },
  );

/**
 * Opens a SQLite file for its one writer: WAL, and every commit durable before it returns.
 * @throws archive/locked, archive/not-an-archive, archive/damaged, archive/cannot-write, archive/no-room
 */
export const openSqlite = (file: string, name: string): Database =>
  databaseUpon(
    told({ name }, () => openExclusively(file)),
    { name },
  );

/**
 * Opens a catalogue that nobody writes into: no journal, no lock, no file beside it. There must be no journal that belongs to it.
 * @throws archive/not-an-archive, archive/damaged
 */
export function openImmutable(file: string, { name, readOnly }: SealedTold): Database {
  const address = pathToFileURL(file);
  // SQLite's own URI parameter (sqlite.org/uri.html): the file cannot change while it is open.
  address.search = '?immutable=1';
  const opened = told({ name }, () => new DatabaseSync(address, { readOnly: true }));
  return databaseUpon(opened, { name, readOnly });
}

/** Opens a working copy that may be brought up to date; from `seal()` on nothing is written into it. */
export function openWorkingCopy(file: string, about: SealedTold): Database & { seal(): void } {
  const opened = told({ name: about.name }, () => openExclusively(file));
  return {
    ...databaseUpon(opened, about),
    seal: () => opened.exec('PRAGMA query_only = ON'),
  };
}

function databaseUpon(database: DatabaseSync, about: Told): Database {
  const statements = new Map<string, StatementSync>();
  let depth = 0;

  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  const transaction = <Result>(work: () => Result): Result => {
    if (depth > 0) return work();
    depth += 1;
    try {
      database.exec('BEGIN IMMEDIATE');
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    } finally {
      depth -= 1;
    }
  };

  return {
    all: (sql, ...values) => told(about, () => prepared(sql).all(...values)),
    get: (sql, ...values) => told(about, () => prepared(sql).get(...values)),
    run: (sql, ...values) =>
      told(about, () => {
        const { changes, lastInsertRowid } = prepared(sql).run(...values);
        return { changes: Number(changes), lastId: Number(lastInsertRowid) };
      }),
    transaction: (work) => told(about, () => transaction(work)),
    script: (sql) => told(about, () => database.exec(sql)),
    close: () => {
      statements.clear();
      database.close();
    },
  };
}
