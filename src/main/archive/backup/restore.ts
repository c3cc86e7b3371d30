import { constants } from 'node:fs';
import { access, copyFile, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import type { WorkerStarter } from '../../host.ts';
import { moveDurably, toldWriting, writeDurably } from '../durable-file.ts';
import { DATABASE } from '../open-archive.ts';
import { originalShelf } from '../original-shelf.ts';
import { askBackupWorker } from './ask-backup-worker.ts';
import { noteOf } from './backup-shelf.ts';
import { isPackedBackup, unpackBackup } from './packed-backup.ts';

export interface Restored {
  readonly folder: string;
  readonly records: number;
  readonly publications: number;
  /** Content addresses of originals that lay neither in nor beside the backup. */
  readonly missingOriginals: string[];
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A new or an empty folder: nothing is ever restored over something else. */
async function isTaken(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: unknown) =>
    error instanceof Error && 'code' in error && error.code === 'ENOENT' ? [] : ['?'],
  );
  return names.length > 0;
}

/** Originals by their own hash, from the first of the folders that has them whole. */
export async function bringOriginals(
  originals: readonly string[],
  from: readonly string[],
  into: string,
): Promise<string[]> {
  const shelf = originalShelf(into);
  const sources = from.map((folder) => originalShelf(folder));
  const missing: string[] = [];
  for (const sha256 of originals) {
    if (await shelf.has(sha256)) continue;
    const whole = await firstWhole(sources, sha256);
    if (whole === undefined) {
      missing.push(sha256);
      continue;
    }
    const staged = await shelf.incoming();
    await toldWriting(() => copyFile(whole, staged, constants.COPYFILE_FICLONE));
    await shelf.adopt(staged, sha256);
  }
  await shelf.clearIncoming();
  return missing;
}

async function firstWhole(
  sources: readonly ReturnType<typeof originalShelf>[],
  sha256: string,
): Promise<string | undefined> {
  for (const source of sources) {
    const found = await source.rehash(sha256);
    if ('sha256' in found && found.sha256 === sha256) return source.path(sha256);
  }
  return undefined;
}

interface Restoring {
  readonly workers: WorkerStarter;
}

/** Fills a waiting folder with the whole archive of a backup. */
async function fill(waiting: string, backup: string, { workers }: Restoring) {
  const name = basename(backup);
  const file = join(waiting, DATABASE);
  const places = [join(dirname(backup), '..', 'originals'), join(dirname(backup), 'originals')];
  if (await isPackedBackup(backup)) await unpackBackup(backup, waiting);
  else await toldWriting(() => copyFile(backup, file));
  const reply = await askBackupWorker(workers, { file, name });
  if (reply.is !== 'checked') throw failure('archive/backup-unreadable', { name });
  const { records, publications, originals } = reply.checked;
  for (const part of ['originals', 'derivatives', 'backups'])
    await mkdir(join(waiting, part), { recursive: true });
  const missingOriginals = await bringOriginals(originals, places, join(waiting, 'originals'));
  return { records, publications, missingOriginals };
}

/**
 * Makes a new archive folder from a backup: a catalogue from `backups/`, whose originals lie beside it, or one packed file. The folder
 * gets its name only when all of it is there.
 * @throws archive/place-taken, archive/backup-unreadable, archive/no-room, archive/cannot-write
 */
export async function restoreAsNew(
  backup: string,
  folder: string,
  parts: Restoring,
): Promise<Restored> {
  const name = basename(backup);
  if (await isTaken(folder)) throw failure('archive/place-taken', { name: basename(folder) });
  if (!(await isThere(backup))) throw failure('archive/backup-unreadable', { name });
  const waiting = join(dirname(folder), `.${basename(folder)}.${process.pid}.restoring`);
  try {
    await toldWriting(() => mkdir(waiting, { recursive: true }));
    const filled = await fill(waiting, backup, parts);
    await toldWriting(async () => {
      // Only an empty folder goes: what somebody laid there meanwhile stays, and the restoring is refused.
      if (await isThere(folder)) await rmdir(folder);
      await moveDurably(waiting, folder);
    });
    return { folder, ...filled };
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

/** What was put aside stands among the backups, with what it holds. */
async function noteKept(kept: string, workers: WorkerStarter): Promise<void> {
  const reply = await askBackupWorker(workers, { file: kept, name: basename(kept) });
  if (reply.is !== 'checked') return;
  const note = { ...reply.checked, originals: reply.checked.originals.length };
  await toldWriting(() => writeDurably(noteOf(kept), JSON.stringify(note, null, 2)));
}

/**
 * Puts a backup in the place of a closed archive's catalogue. What was there is kept under a name of its own in `backups/` and can be
 * put back the same way. Gives that name.
 * @throws archive/backup-unreadable, archive/no-room, archive/cannot-write
 */
export async function restoreInPlace(
  folder: string,
  { backup, keptAs }: { backup: string; keptAs: string },
  { workers }: Restoring,
): Promise<string> {
  const file = join(folder, DATABASE);
  const waiting = join(folder, 'backups', `.${process.pid}.restoring`);
  const kept = join(folder, 'backups', keptAs);
  try {
    const reply = await askBackupWorker(workers, {
      source: backup,
      file: waiting,
      name: basename(backup),
    });
    if (reply.is !== 'checked')
      throw failure('archive/backup-unreadable', { name: basename(backup) });
    await toldWriting(async () => {
      for (const ending of ['-wal', '-shm', '']) {
        if (await isThere(file + ending)) await rename(file + ending, kept + ending);
      }
      await moveDurably(waiting, file);
    });
    await noteKept(kept, workers);
    return kept;
  } finally {
    await rm(waiting, { force: true });
  }
}
