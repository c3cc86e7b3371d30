import { mkdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { FailureError, failure, type ReadOnlyWhy } from '../../shared/base/failure.ts';
import type { Intent } from '../database/migrate.ts';
import type { ArchiveParts, OpenArchive } from './archive-folder.ts';
import { openCatalogueThread } from './catalogue-thread.ts';
import { derivativeShelf } from './derivative-shelf.ts';
import { toldWriting } from './durable-file.ts';
import { takeLock } from './lock.ts';
import { openToRead } from './open-to-read.ts';
import { originalShelf } from './original-shelf.ts';
import { keepBeforeStrayJournal } from './stray-journal.ts';

export type { ArchiveParts, OpenArchive };

const BIN_DAYS = 30;
const DAY_MS = 86_400_000;

interface Opening {
  readonly folder: string;
  readonly intent: Intent;
  readonly parts: ArchiveParts;
}

export const DATABASE = 'archive.sqlite';

/** Whether an archive lies in the folder, as far as can be seen without opening it. */
export const holdsArchive = (folder: string): Promise<boolean> =>
  stat(join(folder, DATABASE)).then(
    (found) => found.isFile() && found.size > 0,
    () => false,
  );

/** What was thrown away or put aside 30 days ago goes. Rows first, then the files: a crash in between leaves a file too many, never one too few. */
async function emptyBin({ catalogue, originals, derivatives }: OpenArchive, now: Date) {
  const before = new Date(now.getTime() - BIN_DAYS * DAY_MS).toISOString();
  await catalogue.versions.forgetOlderThan(before);
  const unused = await catalogue.bin.destroyOlderThan(before);
  for (const sha256 of unused) await originals.destroy(sha256);
  await derivatives.forget(unused);
}

async function copied<Result>(
  { folder, catalogue }: OpenArchive,
  deed: (file: string) => Promise<Result>,
): Promise<Result> {
  await catalogue.database.settle();
  try {
    return await deed(join(folder, DATABASE));
  } finally {
    await catalogue.database.resume();
  }
}

async function openLocked(opening: Opening, release: () => void): Promise<OpenArchive> {
  const { folder, parts } = opening;
  const { catalogue, close } = await openCatalogueThread(parts.workers, {
    file: join(folder, DATABASE),
    name: basename(folder),
    intent: opening.intent,
  });
  let copying: Promise<unknown> = Promise.resolve();
  const archive: OpenArchive = {
    folder,
    name: basename(folder),
    catalogue,
    originals: originalShelf(join(folder, 'originals')),
    derivatives: derivativeShelf(join(folder, 'derivatives')),
    whileCopied: (deed) => {
      const mine = copying.then(() => copied(archive, deed));
      copying = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      try {
        await copying;
        await close();
      } finally {
        release();
      }
    },
  };
  try {
    await emptyBin(archive, parts.now());
    return archive;
  } catch (error) {
    await close();
    throw error;
  }
}

/** What hinders writing need not hinder reading. */
function mayBeRead(error: unknown): ReadOnlyWhy | undefined {
  if (!(error instanceof FailureError)) return undefined;
  const { code } = error.failure;
  if (code === 'archive/newer-version') return 'newer-version';
  return code === 'archive/cannot-write' ? 'medium' : undefined;
}

async function openFolder(opening: Opening): Promise<OpenArchive> {
  await keepBeforeStrayJournal({ folder: opening.folder, database: DATABASE }, opening.parts.now());
  const lock = takeLock(join(opening.folder, 'archive.lock'));
  try {
    return await openLocked(opening, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Opens an archive folder, brings its schema up to date and empties the bin of what has lain there for 30 days. One that a later
 * program made, or whose place takes no writing, is opened to be read.
 * @throws archive/not-an-archive, archive/locked, archive/newer-version, archive/damaged, archive/cannot-write
 */
export async function openArchive(folder: string, parts: ArchiveParts): Promise<OpenArchive> {
  if (!(await holdsArchive(folder))) {
    throw failure('archive/not-an-archive', { name: basename(folder) });
  }
  const place = resolve(folder);
  try {
    return await openFolder({ folder: place, intent: 'open', parts });
  } catch (error) {
    const why = mayBeRead(error);
    if (why === undefined) throw error;
    return openToRead({ folder: place, file: join(place, DATABASE) }, why, parts);
  }
}

/**
 * Makes a new archive folder and opens it.
 * @throws archive/already-exists when the folder is one already, archive/cannot-write, archive/no-room
 */
export async function createArchive(folder: string, parts: ArchiveParts): Promise<OpenArchive> {
  if (await holdsArchive(folder)) {
    throw failure('archive/already-exists', { name: basename(folder) });
  }
  await toldWriting(async () => {
    for (const part of ['originals', 'derivatives', 'backups']) {
      await mkdir(join(folder, part), { recursive: true });
    }
  });
  return openFolder({ folder: resolve(folder), intent: 'create', parts });
}
