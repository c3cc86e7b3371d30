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

/** Whether the archive is to be made, or must be there already. */
export type Intent = 'create' | 'open';

/** An empty file is no archive that lost everything in silence, and a new archive never overwrites another. */
function refuseWrongFile(database: Database, name: string, intent: Intent): void {
  const tables = Number(database.get('SELECT count(*) AS n FROM sqlite_schema')?.n);
  const isArchive = tables > 0 && pragma(database, 'application_id') === APPLICATION_ID;
  if (intent === 'open' && !isArchive) throw failure('archive/not-an-archive', { name });
  if (intent === 'create' && tables > 0) throw failure('archive/already-exists', { name });
}

/** How a file stands to this program's newest schema. @throws archive/not-an-archive */
export function schemaAge(
  database: Database,
  folder: URL,
  name: string,
): 'older' | 'same' | 'newer' {
  probeSearchEngine(database);
  refuseWrongFile(database, name, 'open');
  const known = readMigrations(folder).at(-1)?.version ?? 0;
  const found = pragma(database, 'user_version');
  return found === known ? 'same' : found < known ? 'older' : 'newer';
}

/** Whether all tables are there that this program reads, whatever a later one has added. */
export function hasOurTables(database: Database, folder: URL): boolean {
  const names = readMigrations(folder).flatMap(({ sql }) =>
    [...sql.matchAll(/^CREATE (?:VIRTUAL )?TABLE (\w+)/gm)].map(([, name = '']) => name),
  );
  const there = new Set(
    database.all("SELECT name FROM sqlite_schema WHERE type = 'table'").map(({ name }) => name),
  );
  return names.every((name) => there.has(name));
}

export interface MigrationOrder {
  /** Folder of the numbered `.sql` files. */
  readonly folder: URL;
  /** Of the archive, for failures. */
  readonly name: string;
  readonly intent: Intent;
  /** Done before an older archive is changed; what it throws leaves the archive as it is. */
  readonly before?: () => void;
}

/**
 * Brings the database up to the newest schema, one transaction a step.
 * @throws archive/newer-version for an archive of a later program, archive/not-an-archive or archive/already-exists for a
 * wrong file, archive/no-search-engine where SQLite was built without FTS5
 */
export function migrate(
  database: Database,
  { folder, name, intent, before }: MigrationOrder,
): void {
  probeSearchEngine(database);
  refuseWrongFile(database, name, intent);
  const migrations = readMigrations(folder);
  const known = migrations.at(-1)?.version ?? 0;
  const found = pragma(database, 'user_version');
  if (found > known) throw failure('archive/newer-version', { found, known });
  if (intent === 'open' && found < known) before?.();
  for (const { version, sql } of migrations.filter((one) => one.version > found)) {
    database.transaction(() => {
      database.script(sql);
      database.script(
        `PRAGMA user_version = ${version}; PRAGMA application_id = ${APPLICATION_ID};`,
      );
    });
  }
}
