import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type ReadOnlyWhy } from '../../shared/base/failure.ts';
import { facetFill } from '../archive/index-fill-store.ts';
import { hasOurTables, migrate, schemaAge } from './migrate.ts';
import { type Database, openImmutable, openWorkingCopy } from './sqlite.ts';

/** A catalogue that is looked at only, and where a copy of it may be brought up to date. */
export interface ReadingOrder {
  readonly file: string;
  /** Of the archive, for failures. */
  readonly name: string;
  readonly migrations: URL;
  readonly why: ReadOnlyWhy;
  readonly workFolder: string;
}

const isFilled = (file: string): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

const isIndexed = (database: Database): boolean =>
  database.get('SELECT count(*) AS n FROM facet')?.n ===
  database.get('SELECT count(*) AS n FROM record WHERE trashed IS NULL')?.n;

/** A later schema is read as far as it holds what we know. */
function refuseUnknown(database: Database, { migrations }: ReadingOrder): void {
  if (!hasOurTables(database, migrations))
    throw failure('archive/newer-version', { found: 0, known: 0 });
}

/** As it lies there, where it needs neither its journal nor any work. */
function asItLies(order: ReadingOrder): Database | undefined {
  const { file, name, migrations, why } = order;
  if (isFilled(`${file}-wal`)) return undefined;
  const database = openImmutable(file, { name, readOnly: why });
  try {
    const age = schemaAge(database, migrations, name);
    if (age === 'newer') refuseUnknown(database, order);
    if (age === 'newer' || (age === 'same' && isIndexed(database))) return database;
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  return undefined;
}

/** A copy with what stands in the journal, brought up to date. */
function broughtUpToDate(order: ReadingOrder): Database {
  const { file, name, migrations, why, workFolder } = order;
  const copy = join(workFolder, 'archive.sqlite');
  copyFileSync(file, copy);
  if (isFilled(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  const database = openWorkingCopy(copy, { name, readOnly: why });
  try {
    if (schemaAge(database, migrations, name) === 'newer') refuseUnknown(database, order);
    else {
      migrate(database, { folder: migrations, name, intent: 'open' });
      facetFill(database)();
    }
    database.seal();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A catalogue's database into which nothing is ever written. @throws archive/not-an-archive, archive/damaged, archive/newer-version */
export const sealedDatabase = (order: ReadingOrder): Database =>
  asItLies(order) ?? broughtUpToDate(order);
