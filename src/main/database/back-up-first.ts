import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import { toldWritingSync } from '../archive/durable-file.ts';
import { type Database, openSqlite } from './sqlite.ts';

const countOf = (database: Database): number =>
  Number(database.get('SELECT count(*) AS n FROM record')?.n);

/** Whether a copy is sound and holds as many records. */
function isWhole(file: string, name: string, records: number): boolean {
  const copy = openSqlite(file, name);
  try {
    const found = copy.get('PRAGMA integrity_check')?.integrity_check;
    return found === 'ok' && countOf(copy) === records;
  } finally {
    copy.close();
  }
}

export interface FirstBackup {
  readonly file: string;
  readonly name: string;
  /** Local day and time as backups are named: `20261123-140300`. */
  readonly stamp: string;
}

/**
 * Copies a catalogue beside the other backups before its schema is changed. Nothing is changed when that fails.
 * @throws archive/no-room, archive/cannot-write, archive/backup-not-whole
 */
export function backUpFirst(database: Database, { file, name, stamp }: FirstBackup): void {
  const folder = join(dirname(file), 'backups');
  const target = join(folder, `archive-${stamp}.sqlite`);
  const waiting = join(folder, `.${randomUUID()}.tmp`);
  toldWritingSync(() => mkdirSync(folder, { recursive: true }));
  if (existsSync(target)) return;
  try {
    database.run('VACUUM INTO ?', waiting);
    if (!isWhole(waiting, name, countOf(database))) throw failure('archive/backup-not-whole', {});
    toldWritingSync(() => renameSync(waiting, target));
  } finally {
    rmSync(waiting, { force: true });
  }
}
