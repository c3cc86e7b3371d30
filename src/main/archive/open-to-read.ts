import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { failure, type ReadOnlyWhy } from '../../shared/base/failure.ts';
import type { ArchiveParts, OpenArchive } from './archive-folder.ts';
import { openCatalogueThread } from './catalogue-thread.ts';
import { type DerivativeShelf, derivativeShelf } from './derivative-shelf.ts';
import { type OriginalShelf, originalShelf } from './original-shelf.ts';

/** What is made again lies in a folder of ours; what the archive has is used. */
async function derivativesBeside(folder: string, ours: string): Promise<DerivativeShelf> {
  const theirs = derivativeShelf(join(folder, 'derivatives'));
  const own = derivativeShelf(ours);
  const made = new Set<string>();
  return {
    ...own,
    path: (kind, key) => (made.has(`${kind} ${key}`) ? own : theirs).path(kind, key),
    has: async (kind, key) => made.has(`${kind} ${key}`) || theirs.has(kind, key),
    put: async (kind, key, bytes) => {
      await own.put(kind, key, bytes);
      made.add(`${kind} ${key}`);
    },
  };
}

/** Originals are read; nothing is laid beside them. */
function sealedOriginals(folder: string, why: ReadOnlyWhy): OriginalShelf {
  const refuse = (): Promise<never> => Promise.reject(failure('archive/read-only', { why }));
  return {
    ...originalShelf(folder),
    put: refuse,
    incoming: refuse,
    clearIncoming: refuse,
    adopt: refuse,
    destroy: refuse,
  };
}

/**
 * Opens an archive to be looked at, searched and printed from. Nothing is written into its folder, not even a lock.
 * @throws archive/newer-version, archive/damaged, archive/not-an-archive
 */
export async function openToRead(
  { folder, file }: { readonly folder: string; readonly file: string },
  why: ReadOnlyWhy,
  { workers }: ArchiveParts,
): Promise<OpenArchive> {
  const workFolder = await mkdtemp(join(tmpdir(), 'gariban-reading-'));
  const forget = (): Promise<void> => rm(workFolder, { recursive: true, force: true });
  const name = basename(folder);
  try {
    const order = { intent: 'read', file, name, why, workFolder };
    const { catalogue, close } = await openCatalogueThread(workers, order);
    return {
      folder,
      name,
      catalogue,
      readOnly: why,
      originals: sealedOriginals(join(folder, 'originals'), why),
      derivatives: await derivativesBeside(folder, join(workFolder, 'derivatives')),
      whileCopied: (deed) => deed(file),
      close: async () => {
        await close();
        await forget();
      },
    };
  } catch (error) {
    await forget();
    throw error;
  }
}
