import { type Entry, openPromise } from 'yauzl';
import { BagFaultError } from './bag-fault.ts';
import { isUnsafePath } from './bag-path.ts';
import type { BagEntry, BagSource } from './bag-source.ts';
import { DECLARATION_FILE } from './tag-file.ts';

/** More than the largest archive has; a list of entries that is longer is no bag of ours. */
const MOST_ENTRIES = 1_000_000;
const TYPE_OF_FILE = 0o170000;
const PLAIN_FILE = 0o100000;
const MADE_ON_UNIX = 3;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const cp932 = new TextDecoder('shift_jis');

/** UTF-8 whether the flag says so or not (macOS does not set it); what is none was written by an older Windows. */
function nameOf({ fileNameRaw }: Entry): string {
  try {
    return utf8.decode(fileNameRaw);
  } catch {
    return cp932.decode(fileNameRaw);
  }
}

function isPlainFile(entry: Entry): boolean {
  if (entry.isEncrypted()) return false;
  if (entry.versionMadeBy >> 8 !== MADE_ON_UNIX) return true;
  const type = (entry.externalFileAttributes >>> 16) & TYPE_OF_FILE;
  return type === 0 || type === PLAIN_FILE;
}

/** The folder in which the bag lies inside the zip: at its top, or the one folder at its top (RFC 8493 §4). */
function rootIn(paths: Iterable<string>): string {
  const roots = new Set<string>();
  for (const path of paths) {
    if (path === DECLARATION_FILE) return '';
    const [root = ''] = path.split('/');
    if (path === `${root}/${DECLARATION_FILE}`) roots.add(`${root}/`);
  }
  const [only] = roots;
  if (only === undefined || roots.size > 1)
    throw new BagFaultError('declaration-missing', DECLARATION_FILE);
  return only;
}

/** What some systems add beside the bag's own folder. */
const isSystemsOwn = (path: string): boolean => path.startsWith('__MACOSX/');

/** A bag inside a zip. @throws BagFaultError, and what yauzl throws at a zip that is none */
export async function zipSource(file: string): Promise<BagSource> {
  const zip = await openPromise(file, {
    autoClose: false,
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: true,
  });
  const found = new Map<BagEntry, Entry>();

  const readAll = async (): Promise<void> => {
    if (zip.entryCount > MOST_ENTRIES) throw new BagFaultError('too-large');
    const all: { path: string; entry: Entry }[] = [];
    for await (const entry of zip.eachEntry()) {
      const path = nameOf(entry);
      if (isUnsafePath(path.replace(/\/$/, ''))) throw new BagFaultError('path-unsafe', path);
      if (!path.endsWith('/') && !isSystemsOwn(path)) all.push({ path, entry });
    }
    const root = rootIn(all.map(({ path }) => path));
    for (const { path, entry } of all) {
      if (!path.startsWith(root)) throw new BagFaultError('file-unlisted', path);
      const listed = {
        path: path.slice(root.length),
        bytes: entry.uncompressedSize,
        isPlainFile: isPlainFile(entry),
      };
      found.set(listed, entry);
    }
  };
  return {
    entries: async () => {
      if (found.size === 0) await readAll();
      return [...found.keys()];
    },
    open: async (listed) => {
      const entry = found.get(listed);
      if (!entry) throw new BagFaultError('file-missing', listed.path);
      return zip.openReadStreamPromise(entry);
    },
    close: async () => zip.close(),
  };
}
