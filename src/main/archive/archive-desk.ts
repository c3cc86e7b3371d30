import { resolve } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import type { KnownArchive, KnownArchives } from './known-archives.ts';
import {
  type ArchiveParts,
  createArchive,
  holdsArchive,
  type OpenArchive,
  openArchive,
} from './open-archive.ts';

export interface DeskParts extends ArchiveParts {
  readonly known: KnownArchives;
  /** Told when another archive lies open, or none. */
  readonly switched: (archive: OpenArchive | undefined) => void;
}

/** Holds the one archive that is open. */
export interface ArchiveDesk {
  /** @throws archive/not-open */
  current(): OpenArchive;
  isOpen(): boolean;
  create(folder: string): Promise<OpenArchive>;
  /** The one that lies open stays when the other cannot be opened. */
  open(folder: string): Promise<OpenArchive>;
  close(): Promise<void>;
  /** Closes the archive, lets `change` at its folder, and opens it again, whether that went well or not. */
  reopened<Result>(change: () => Promise<Result>): Promise<Result>;
  /** Known archives whose folder is there. */
  known(): Promise<KnownArchive[]>;
}

/** Does deeds one after another: a second click waits for the first. */
function inTurn(): <Result>(deed: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (deed) => {
    const mine = last.then(deed);
    last = mine.catch(() => undefined);
    return mine;
  };
}

export function archiveDesk(parts: DeskParts): ArchiveDesk {
  let opened: OpenArchive | undefined;
  const turn = inTurn();

  const take = async (next: OpenArchive): Promise<OpenArchive> => {
    const before = opened;
    opened = next;
    await before?.close();
    const { folder, name } = next;
    await parts.known.remember({ folder, name, lastOpened: parts.now().toISOString() });
    parts.switched(next);
    return next;
  };

  return {
    current: () => {
      if (!opened) throw failure('archive/not-open', {});
      return opened;
    },
    isOpen: () => opened !== undefined,
    create: (folder) => turn(async () => take(await createArchive(folder, parts))),
    open: (folder) =>
      turn(async () => {
        if (opened?.folder === resolve(folder)) return opened;
        return take(await openArchive(folder, parts));
      }),
    close: () =>
      turn(async () => {
        const closing = opened;
        opened = undefined;
        await closing?.close();
        if (closing) parts.switched(undefined);
      }),
    reopened: (change) =>
      turn(async () => {
        if (!opened) throw failure('archive/not-open', {});
        const { folder } = opened;
        await opened.close();
        opened = undefined;
        try {
          return await change();
        } finally {
          await take(await openArchive(folder, parts));
        }
      }),
    known: async () => {
      const all = await parts.known.list();
      const present = await Promise.all(all.map(({ folder }) => holdsArchive(folder)));
      return all.filter((_one, index) => present[index]);
    },
  };
}
