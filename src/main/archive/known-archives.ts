import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { writeDurably } from './durable-file.ts';

const knownArchive = z.object({ folder: z.string(), name: z.string(), lastOpened: z.string() });
export type KnownArchive = z.infer<typeof knownArchive>;

const MOST = 10;

/** The archives opened on this machine, newest first. */
export interface KnownArchives {
  list(): Promise<KnownArchive[]>;
  remember(one: KnownArchive): Promise<void>;
}

export function knownArchives(stateFolder: string): KnownArchives {
  const file = join(stateFolder, 'known-archives.json');
  const list = async (): Promise<KnownArchive[]> => {
    try {
      return z.array(knownArchive).parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      // Never written yet, or unreadable: the archives themselves are untouched and can be chosen again.
      return [];
    }
  };
  return {
    list,
    remember: async (one) => {
      const others = (await list()).filter(({ folder }) => folder !== one.folder);
      await writeDurably(file, JSON.stringify([one, ...others].slice(0, MOST), null, 2));
    },
  };
}
