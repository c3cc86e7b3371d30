import { constants } from 'node:fs';
import { access, copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { failure } from '../../../shared/base/failure.ts';
import { moveDurably, toldWriting, writeDurably } from '../durable-file.ts';
import type { OpenArchive } from '../open-archive.ts';
import { originalShelf } from '../original-shelf.ts';
import { type BackupParts, backupIfChanged } from './backup-shelf.ts';

const kept = z.record(z.string(), z.object({ folder: z.string(), copied: z.string().optional() }));

export interface SecondPlace {
  readonly folder: string;
  /** The instant of the last whole copy. */
  readonly copied: string | undefined;
}

export interface CopyWatch {
  readonly signal: AbortSignal;
  progress(done: number, total: number, item: string): void;
}

/** Where this machine keeps a second copy of each archive: a USB stick, another disk. */
export interface SecondPlaces {
  of(archive: OpenArchive): Promise<SecondPlace | undefined>;
  choose(archive: OpenArchive, folder: string): Promise<void>;
  /**
   * Copies the newest backup and the originals that are not there yet.
   * @throws archive/second-place-missing, archive/no-room, archive/cannot-write
   */
  copy(archive: OpenArchive, watch: CopyWatch): Promise<SecondPlace>;
  /**
   * Brings a damaged or missing original back, if it lies there whole; what lay in its place is put aside. False when it does not.
   * @throws archive/second-place-missing, archive/no-room, archive/cannot-write
   */
  fetch(archive: OpenArchive, sha256: string): Promise<boolean>;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** One whole original, or none: its hash is taken again where it lies. */
async function bring(archive: OpenArchive, sha256: string, into: string): Promise<void> {
  const shelf = originalShelf(into);
  if (await shelf.has(sha256)) return;
  const staged = await shelf.incoming();
  await toldWriting(() =>
    copyFile(archive.originals.path(sha256), staged, constants.COPYFILE_EXCL),
  );
  await shelf.adopt(staged, sha256);
}

async function copyAll(
  archive: OpenArchive,
  target: string,
  { parts, watch }: { parts: BackupParts; watch: CopyWatch },
): Promise<void> {
  const backup = await backupIfChanged(archive, parts);
  const originals = await archive.catalogue.fixity.originals();
  const into = join(target, 'originals');
  for (const [index, sha256] of originals.entries()) {
    watch.signal.throwIfAborted();
    const found = await archive.originals.rehash(sha256);
    // A damaged one is not carried on: the second place may still have it whole.
    if ('sha256' in found && found.sha256 === sha256) await bring(archive, sha256, into);
    watch.progress(index + 1, originals.length, sha256.slice(0, 12));
  }
  // The catalogue last: what it names is there before it.
  const waiting = join(target, `.${backup.name}.tmp`);
  await toldWriting(async () => {
    await copyFile(backup.file, waiting);
    await moveDurably(waiting, join(target, backup.name));
  });
}

export function secondPlaces(stateFolder: string, parts: BackupParts): SecondPlaces {
  const file = join(stateFolder, 'second-places.json');
  const read = async (): Promise<z.infer<typeof kept>> => {
    try {
      return kept.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      // Never chosen yet, or unreadable: it is asked for again.
      return {};
    }
  };
  const keep = async (archive: OpenArchive, place: SecondPlace): Promise<void> => {
    const all = { ...(await read()), [archive.folder]: place };
    await writeDurably(file, JSON.stringify(all, null, 2));
  };
  const of = async (archive: OpenArchive): Promise<SecondPlace | undefined> => {
    const place = (await read())[archive.folder];
    return place && { folder: place.folder, copied: place.copied };
  };
  /** The folder in the second place where this archive's copy lies. @throws archive/second-place-missing */
  const targetOf = async (
    archive: OpenArchive,
  ): Promise<{ place: SecondPlace; target: string }> => {
    const place = await of(archive);
    if (!place || !(await isThere(place.folder)))
      throw failure('archive/second-place-missing', { name: basename(place?.folder ?? '') });
    return { place, target: join(place.folder, `${archive.name}の控え`) };
  };
  return {
    of,
    choose: (archive, folder) => keep(archive, { folder, copied: undefined }),
    copy: async (archive, watch) => {
      const { place, target } = await targetOf(archive);
      await toldWriting(() => mkdir(target, { recursive: true }));
      await copyAll(archive, target, { parts, watch });
      const copied = { folder: place.folder, copied: parts.now().toISOString() };
      await keep(archive, copied);
      return copied;
    },
    fetch: async (archive, sha256) => {
      const { target } = await targetOf(archive);
      const shelf = originalShelf(join(target, 'originals'));
      const found = await shelf.rehash(sha256);
      if ('fault' in found || found.sha256 !== sha256) return false;
      await archive.originals.put(await readFile(shelf.path(sha256)), sha256);
      return true;
    },
  };
}
