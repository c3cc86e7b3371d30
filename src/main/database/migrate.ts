import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { failure } from '../../shared/base/failure.ts';
import type { Database } from './sqlite.ts';

/** `GRBN`, kept in the file's header: tells an archive from any other SQLite file. */
const APPLICATION_ID = 0x4752424e;

interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** Reads `0001-archive.sql`, `0002-….sql` from `folder`, in order. */
function readMigrations(folder: URL): Migration[] {
  return readdirSync(fileURLToPath(folder))
    .filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 4)),
      sql: readFileSync(new URL(name, folder), 'utf8'),
    }));
}

function pragma(database: Database, name: 'user_version' | 'application_id'): number {
  return Number(database.get(`PRAGMA ${name}`)?.[name]);
}

function probeSearchEngine(database: Database): void {
  const options = database.all('PRAGMA compile_options').map((row) => row.compile_options);
  if (!options.includes('ENABLE_FTS5')) throw failure('archive/no-search-engine', {});
}

function refuseForeignFile(database: Database, name: string): void {
  const tables = Number(database.get('SELECT count(*) AS n FROM sqlite_schema')?.n);
  if (tables > 0 && pragma(database, 'application_id') !== APPLICATION_ID) {
    throw failure('archive/not-an-archive', { name });
  }
}

/**
 * Brings the database up to the newest schema, one transaction a step.
 * @throws archive/newer-version for an archive of a later program, archive/not-an-archive for a foreign file,
 * archive/no-search-engine where SQLite was built without FTS5
 */
export function migrate(database: Database, folder: URL, name: string): void {
  probeSearchEngine(database);
  refuseForeignFile(database, name);
  const migrations = readMigrations(folder);
  const known = migrations.at(-1)?.version ?? 0;
  const found = pragma(database, 'user_version');
  if (found > known) throw failure('archive/newer-version', { found, known });
  for (const { version, sql } of migrations.filter((one) => one.version > found)) {
    database.transaction(() => {
      database.script(sql);
      database.script(
        `PRAGMA user_version = ${version}; PRAGMA application_id = ${APPLICATION_ID};`,
      );
    });
  }
}
