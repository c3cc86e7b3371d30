import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { failure } from '../../shared/base/failure.ts';

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

const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
const SQLITE_NOTADB = 26;

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** Runs `work`, giving the faults that a user can mend as failures. */
function told<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = sqliteCode(error);
    if (code === SQLITE_FULL) throw failure('archive/no-room', {});
    if (code === SQLITE_NOTADB) throw failure('archive/not-an-archive', { name });
    if (code === SQLITE_READONLY || code === SQLITE_CANTOPEN || code === SQLITE_IOERR) {
      const reason = error instanceof Error ? error.message : String(error);
      throw failure('archive/cannot-write', { reason });
    }
    throw error;
  }
}

/**
 * Opens a SQLite file for its one writer: WAL, and every commit durable before it returns.
 * @throws archive/not-an-archive, archive/cannot-write, archive/no-room
 */
export function openSqlite(file: string, name: string): Database {
  const database = told(name, () => {
    const opened = new DatabaseSync(file);
    opened.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    opened.exec(
      'PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;',
    );
    return opened;
  });
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
    all: (sql, ...values) => told(name, () => prepared(sql).all(...values)),
    get: (sql, ...values) => told(name, () => prepared(sql).get(...values)),
    run: (sql, ...values) =>
      told(name, () => {
        const { changes, lastInsertRowid } = prepared(sql).run(...values);
        return { changes: Number(changes), lastId: Number(lastInsertRowid) };
      }),
    transaction: (work) => told(name, () => transaction(work)),
    script: (sql) => told(name, () => database.exec(sql)),
    close: () => {
      statements.clear();
      database.close();
    },
  };
}
