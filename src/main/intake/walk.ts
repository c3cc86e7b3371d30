import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One file to take in. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini' || name === '__MACOSX';

async function walkFolder(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => a.name.localeCompare(b.name, 'ja', { numeric: true }));
  const found: FoundFile[] = [];
  for (const entry of entries) {
    if (isHidden(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walkFolder(path)));
    // A symbolic link may lead anywhere, also back here: not followed.
    else if (entry.isFile()) found.push({ path, name: entry.name });
  }
  return found;
}

/** The files that a path stands for: itself, or everything below a folder in the order of its names. */
export async function walk(path: string): Promise<FoundFile[]> {
  return (await stat(path)).isDirectory() ? walkFolder(path) : [{ path, name: basename(path) }];
}
