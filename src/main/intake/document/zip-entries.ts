import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable-file.ts';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_RATIO = 100;
/** Small files may shrink to nearly nothing: below this, the ratio says little. */
const RATIO_FROM_BYTES = 1024 * 1024;

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false }, (error, zip) =>
      error ? reject(new UnreadableFile('intake/not-readable', error.message)) : resolve(zip),
    ),
  );

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  );

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new UnreadableFile('intake/too-large', `more than ${MOST_ENTRIES} files in one`);
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** Bit 11 of the general purpose flag: the name is UTF-8 (APPNOTE 4.4.4). */
const IS_UTF8 = 0x800;

/** One file of a ZIP file, not unpacked yet. `name` are the bytes as they stand there. */
export interface ZipEntry {
  readonly name: Buffer;
  readonly isUtf8: boolean;
  readonly isFolder: boolean;
  bytes(): Promise<Buffer>;
}

/** What unpacking may give in all, whatever the headers say of it. */
interface Allowance {
  left: number;
}

async function unpack(zip: ZipFile, entry: Entry, allowance: Allowance): Promise<Buffer> {
  const parts: Buffer[] = [];
  let total = 0;
  for await (const part of await streamOf(zip, entry)) {
    total += part.byteLength;
    allowance.left -= part.byteLength;
    const isBomb = total > RATIO_FROM_BYTES && total > entry.compressedSize * MOST_RATIO;
    if (isBomb || allowance.left < 0)
      throw new UnreadableFile('intake/too-large', 'it unpacks to far more than it holds');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * The files in a ZIP file. Counted while they are unpacked: at most 2,000 entries, 200 MB, and a hundred times their packed size.
 * @throws UnreadableFile
 */
export async function zipEntries(bytes: Buffer): Promise<ZipEntry[]> {
  const zip = await opened(bytes);
  const allowance: Allowance = { left: MOST_BYTES };
  // Names come as bytes, since `decodeStrings` is off; the types know only of the other case.
  const nameOf = ({ fileName }: Entry): Buffer => Buffer.from(fileName);
  return (await entriesOf(zip)).map((entry) => ({
    name: nameOf(entry),
    isUtf8: (entry.generalPurposeBitFlag & IS_UTF8) !== 0,
    isFolder: nameOf(entry).at(-1) === '/'.charCodeAt(0),
    bytes: () => unpack(zip, entry, allowance),
  }));
}

/** The entry of that name in an office document. @throws UnreadableFile */
export async function entryNamed(entries: readonly ZipEntry[], name: string): Promise<Buffer> {
  const entry = entries.find((one) => one.name.toString('utf8') === name);
  if (!entry) throw new UnreadableFile('intake/not-readable', `${name} is missing`);
  return entry.bytes();
}
