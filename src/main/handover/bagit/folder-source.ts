import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BagFaultError } from './bag-fault.ts';
import type { BagEntry, BagSource } from './bag-source.ts';

async function entriesBelow(folder: string, prefix: string, into: BagEntry[]): Promise<void> {
  for (const name of (await readdir(folder)).sort()) {
    const path = `${prefix}${name}`;
    const found = await lstat(join(folder, name));
    if (found.isDirectory()) await entriesBelow(join(folder, name), `${path}/`, into);
    else into.push({ path, bytes: found.size, isPlainFile: found.isFile() });
  }
}

/** A bag that lies in a folder. */
export function folderSource(folder: string): BagSource {
  return {
    entries: async () => {
      const entries: BagEntry[] = [];
      await entriesBelow(folder, '', entries);
      return entries;
    },
    open: async ({ path }) => {
      const file = join(folder, ...path.split('/'));
      // Between the listing and now somebody may have put a link in its place.
      if (!(await lstat(file)).isFile()) throw new BagFaultError('not-a-plain-file', path);
      return createReadStream(file);
    },
    close: async () => undefined,
  };
}
