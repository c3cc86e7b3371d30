import { access, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import type { Catalogue } from '../database/catalogue.ts';
import { type Lifecycle, type Remote, remoteStores } from '../database/remote.ts';
import type { WorkerStarter } from '../host.ts';
import { type DerivativeShelf, derivativeShelf } from './derivative-shelf.ts';
import { type Lock, takeLock } from './lock.ts';
import { type OriginalShelf, originalShelf, toldWriting } from './original-shelf.ts';

const BIN_DAYS = 30;
const DAY_MS = 86_400_000;

/** An archive folder with its one writer. */
export interface OpenArchive {
  readonly folder: string;
  readonly name: string;
  readonly catalogue: Remote<Catalogue>;
  readonly originals: OriginalShelf;
  readonly derivatives: DerivativeShelf;
  close(): Promise<void>;
}

export interface ArchiveParts {
  readonly workers: WorkerStarter;
  readonly now: () => Date;
}

const DATABASE = 'archive.sqlite';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function openCatalogueThread(folder: string, { workers }: ArchiveParts) {
  const worker = workers.thread('catalogue', {
    file: join(folder, DATABASE),
    name: basename(folder),
  });
  const catalogue = remoteStores<Catalogue & { lifecycle: Lifecycle }>(worker);
  const end = async (): Promise<void> => {
    await worker.terminate();
  };
  try {
    await catalogue.lifecycle.open();
  } catch (error) {
    await end();
    throw error;
  }
  const close = async (): Promise<void> => {
    await catalogue.lifecycle.close();
    await end();
  };
  return { catalogue, close };
}

async function openLocked(folder: string, parts: ArchiveParts, lock: Lock): Promise<OpenArchive> {
  const { catalogue, close } = await openCatalogueThread(folder, parts);
  const before = new Date(parts.now().getTime() - BIN_DAYS * DAY_MS).toISOString();
  await catalogue.bin.destroyOlderThan(before);
  return {
    folder,
    name: basename(folder),
    catalogue,
    originals: originalShelf(join(folder, 'originals')),
    derivatives: derivativeShelf(join(folder, 'derivatives')),
    close: async () => {
      await close();
      lock.release();
    },
  };
}

async function openFolder(folder: string, parts: ArchiveParts): Promise<OpenArchive> {
  const lock = takeLock(join(folder, 'archive.lock'));
  try {
    return await openLocked(folder, parts, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Opens an archive folder, brings its schema up to date and empties the bin of what has lain there for 30 days.
 * @throws archive/not-an-archive, archive/locked, archive/newer-version, archive/cannot-write
 */
export async function openArchive(folder: string, parts: ArchiveParts): Promise<OpenArchive> {
  if (!(await exists(join(folder, DATABASE)))) {
    throw failure('archive/not-an-archive', { name: basename(folder) });
  }
  return openFolder(folder, parts);
}

/**
 * Makes a new archive folder and opens it.
 * @throws archive/already-exists when the folder is one already, archive/cannot-write, archive/no-room
 */
export async function createArchive(folder: string, parts: ArchiveParts): Promise<OpenArchive> {
  if (await exists(join(folder, DATABASE))) {
    throw failure('archive/already-exists', { name: basename(folder) });
  }
  await toldWriting(async () => {
    for (const part of ['originals', 'derivatives', 'backups']) {
      await mkdir(join(folder, part), { recursive: true });
    }
  });
  return openFolder(folder, parts);
}
