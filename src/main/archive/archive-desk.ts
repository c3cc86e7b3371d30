import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import type { KnownArchive, KnownArchives } from './known-archives.ts';
import { type ArchiveParts, createArchive, type OpenArchive, openArchive } from './open-archive.ts';

export interface DeskParts extends ArchiveParts {
  readonly known: KnownArchives;
  /** Told when another archive lies open, or none. */
  readonly switched: (name: string | undefined) => void;
}

/** Holds the one archive that is open. */
export interface ArchiveDesk {
  /** @throws archive/not-open */
  current(): OpenArchive;
  isOpen(): boolean;
  create(folder: string): Promise<OpenArchive>;
  open(folder: string): Promise<OpenArchive>;
  close(): Promise<void>;
  /** Known archives whose folder is there. */
  known(): Promise<KnownArchive[]>;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

export function archiveDesk(parts: DeskParts): ArchiveDesk {
  let opened: OpenArchive | undefined;

  const close = async (): Promise<void> => {
    const closing = opened;
    opened = undefined;
    await closing?.close();
  };
  const take = async (next: Promise<OpenArchive>): Promise<OpenArchive> => {
    const archive = await next;
    opened = archive;
    const { folder, name } = archive;
    await parts.known.remember({ folder, name, lastOpened: parts.now().toISOString() });
    parts.switched(name);
    return archive;
  };

  return {
    current: () => {
      if (!opened) throw failure('archive/not-open', {});
      return opened;
    },
    isOpen: () => opened !== undefined,
    create: async (folder) => {
      await close();
      return take(createArchive(folder, parts));
    },
    open: async (folder) => {
      if (opened?.folder === folder) return opened;
      await close();
      return take(openArchive(folder, parts));
    },
    close: async () => {
      const wasOpen = opened !== undefined;
      await close();
      if (wasOpen) parts.switched(undefined);
    },
    known: async () => {
      const all = await parts.known.list();
      const present = await Promise.all(
        all.map(({ folder }) => exists(join(folder, 'archive.sqlite'))),
      );
      return all.filter((_one, index) => present[index]);
    },
  };
}
