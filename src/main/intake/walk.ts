import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { holdsArchive } from '../archive/open-archive.ts';
import type { FailedFile } from './failed-file.ts';

/** One file to take in. */
export interface FoundFile {
  readonly path: string;
  /** As the user knows it: the path, or that of the ZIP file or mail with the name in it. */
  readonly shown: string;
  /** The ZIP file or mail that it was in. */
  readonly inside?: string;
  readonly name: string;
  /** Named by the user, not found in a folder. */
  readonly isChosen: boolean;
}

/** What lies under the paths, in the order of their names, and what could not be looked into. */
export interface Found {
  readonly files: FoundFile[];
  readonly refused: FailedFile[];
}

const SYSTEM_NAMES = new Set(['thumbs.db', 'desktop.ini', '__macosx', '$recycle.bin']);

/** What systems leave in folders, and what people have hidden. */
const isHidden = (name: string): boolean =>
  name.startsWith('.') || SYSTEM_NAMES.has(name.toLowerCase());

const byName = new Intl.Collator('ja', { numeric: true });

function refuse(found: Found, path: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  found.refused.push({ path, code: 'intake/not-readable', reason });
}

async function walkFolder(folder: string, found: Found): Promise<void> {
  if (await holdsArchive(folder)) {
    const reason = 'the folder is an archive itself; open it instead';
    found.refused.push({ path: folder, code: 'intake/is-an-archive', reason });
    return;
  }
  const names = (await readdir(folder)).filter((name) => !isHidden(name));
  for (const name of names.sort(byName.compare)) await walkEntry(join(folder, name), found);
}

async function walkEntry(path: string, found: Found): Promise<void> {
  try {
    const entry = await lstat(path);
    if (entry.isDirectory()) await walkFolder(path, found);
    else if (entry.isFile())
      found.files.push({ path, shown: path, name: basename(path), isChosen: false });
    else if (entry.isSymbolicLink()) {
      // It may lead anywhere, also back here.
      const reason = 'a link to another place; what it leads to was not taken in';
      found.refused.push({ path, code: 'intake/link-not-followed', reason });
    } else {
      found.refused.push({ path, code: 'intake/not-readable', reason: 'not an ordinary file' });
    }
  } catch (error) {
    refuse(found, path, error);
  }
}

/** The files that the paths stand for: themselves, or everything below a folder. What a user names may be a link. */
export async function walk(paths: readonly string[]): Promise<Found> {
  const found: Found = { files: [], refused: [] };
  for (const path of paths) {
    try {
      const entry = await stat(path);
      if (entry.isDirectory()) await walkFolder(path, found);
      else if (entry.isFile())
        found.files.push({ path, shown: path, name: basename(path), isChosen: true });
      else
        found.refused.push({ path, code: 'intake/not-readable', reason: 'not an ordinary file' });
    } catch (error) {
      refuse(found, path, error);
    }
  }
  return found;
}
