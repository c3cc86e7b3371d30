import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type BagFault, BagFaultError } from './bag-fault.ts';
import { isUnsafePath, samePath } from './bag-path.ts';
import type { BagEntry, BagSource } from './bag-source.ts';
import { type Algorithm, type ManifestFile, manifestName, readManifest } from './manifest.ts';
import {
  type BagDeclaration,
  DECLARATION_FILE,
  decodedText,
  linesOf,
  oxumOf,
  readBagInfo,
  readDeclaration,
} from './tag-file.ts';

export const BAG_INFO_FILE = 'bag-info.txt';
const FETCH_FILE = 'fetch.txt';
/** Manifests of the largest archive have some thirty megabytes. */
const MOST_TAG_BYTES = 256 * 1024 * 1024;

export interface CheckedFile {
  readonly entry: BagEntry;
  readonly sha256: string;
}

export interface CheckedBag {
  /** None: it is a whole bag. */
  readonly faults: BagFault[];
  readonly version: string;
  /** By path in NFC. */
  readonly files: ReadonlyMap<string, CheckedFile>;
}

export interface CheckWatch {
  readonly signal?: AbortSignal;
  /** Bytes read so far, of how many. */
  readonly progress?: (done: number, total: number, path: string) => void;
  /** Lays by what is read of a file, so that what was checked and what is used are the same bytes. */
  readonly keep?: (path: string) => Promise<Keeper | undefined>;
}

export interface Keeper {
  write(chunk: Uint8Array): Promise<unknown>;
  close(): Promise<unknown>;
}

/** What the tag files say, all of it read. */
interface ReadTags {
  readonly declaration: BagDeclaration;
  readonly manifests: readonly (ManifestFile & { readonly checksums: Map<string, string> })[];
  readonly faults: BagFault[];
}

export async function bytesOf(stream: Readable, most: number, path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.byteLength;
    if (total > most) throw new BagFaultError('too-large', path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Entries by their path in NFC. @throws BagFaultError for what must not even be opened */
function byPath(entries: readonly BagEntry[]): Map<string, BagEntry> {
  const found = new Map<string, BagEntry>();
  for (const entry of entries) {
    const path = samePath(entry.path);
    if (isUnsafePath(path)) throw new BagFaultError('path-unsafe', entry.path);
    if (!entry.isPlainFile) throw new BagFaultError('not-a-plain-file', entry.path);
    if (found.has(path)) throw new BagFaultError('path-twice', entry.path);
    found.set(path, entry);
  }
  return found;
}

const isPayload = (path: string): boolean => path.startsWith('data/');

async function readTags(source: BagSource, found: Map<string, BagEntry>): Promise<ReadTags> {
  const read = async (path: string): Promise<Buffer | undefined> => {
    const entry = found.get(path);
    return entry && bytesOf(await source.open(entry), MOST_TAG_BYTES, path);
  };
  const declared = await read(DECLARATION_FILE);
  if (!declared) throw new BagFaultError('declaration-missing', DECLARATION_FILE);
  const declaration = readDeclaration(declared);
  const text = async (path: string): Promise<string | undefined> => {
    const bytes = await read(path);
    return bytes && decodedText(bytes, declaration.encoding, path);
  };
  const manifests: (ManifestFile & { checksums: Map<string, string> })[] = [];
  for (const path of found.keys()) {
    const name = manifestName(path);
    if (name?.algorithm === undefined) continue;
    const manifest = { ...name, algorithm: name.algorithm, path, text: (await text(path)) ?? '' };
    manifests.push({ ...manifest, checksums: readManifest(manifest) });
  }
  const faults = [
    ...oxumFaults(await text(BAG_INFO_FILE), found),
    ...fetchFaults(await text(FETCH_FILE), found),
  ];
  return { declaration, manifests, faults };
}

function oxumFaults(info: string | undefined, found: Map<string, BagEntry>): BagFault[] {
  if (info === undefined) return [];
  const told = oxumOf(readBagInfo(info, BAG_INFO_FILE), BAG_INFO_FILE);
  if (!told) return [];
  const payload = [...found].filter(([path]) => isPayload(path));
  const bytes = payload.reduce((sum, [, entry]) => sum + entry.bytes, 0);
  if (bytes === told.bytes && payload.length === told.files) return [];
  return [{ code: 'oxum-wrong', path: BAG_INFO_FILE }];
}

/** Nothing is fetched from elsewhere: what fetch.txt names must lie here already. */
function fetchFaults(fetched: string | undefined, found: Map<string, BagEntry>): BagFault[] {
  if (fetched === undefined) return [];
  return linesOf(fetched)
    .filter((line) => line.trim() !== '')
    .map((line) => samePath(/^\S+\s+\S+\s+(.+)$/.exec(line)?.[1] ?? ''))
    .filter((path) => !found.has(path))
    .map((path) => ({ code: 'fetch-incomplete', path }));
}

/** Every payload file in every payload manifest, and nothing in a manifest that is not there (RFC 8493 §3). */
function completenessFaults({ manifests }: ReadTags, found: Map<string, BagEntry>): BagFault[] {
  const ofPayload = manifests.filter(({ of }) => of === 'payload');
  if (ofPayload.length === 0) return [{ code: 'manifest-missing', path: '' }];
  const missing = manifests.flatMap(({ checksums }) =>
    [...checksums.keys()].filter((path) => !found.has(path)),
  );
  const unlisted = [...found.keys()].filter(
    (path) => isPayload(path) && ofPayload.some(({ checksums }) => !checksums.has(path)),
  );
  return [
    ...[...new Set(missing)].map((path): BagFault => ({ code: 'file-missing', path })),
    ...unlisted.map((path): BagFault => ({ code: 'file-unlisted', path })),
  ];
}

interface Reading {
  readonly entry: BagEntry;
  readonly algorithms: Iterable<Algorithm>;
  readonly keeper: Keeper | undefined;
  readonly read: (bytes: number) => void;
}

/** Digests of one file, read once. SHA-256 is always among them. */
async function digestsOf(stream: Readable, { entry, algorithms, keeper, read }: Reading) {
  const hashes = [...new Set<Algorithm>([...algorithms, 'sha256'])].map(
    (algorithm) => [algorithm, createHash(algorithm)] as const,
  );
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    if (bytes > entry.bytes) throw new BagFaultError('checksum-wrong', entry.path);
    for (const [, hash] of hashes) hash.update(chunk);
    await keeper?.write(chunk);
    read(bytes);
  }
  return new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')] as const));
}

/** Reads every file again and compares. */
async function checkFiles(
  source: BagSource,
  { found, tags }: { found: Map<string, BagEntry>; tags: ReadTags },
  { signal, progress, keep }: CheckWatch,
): Promise<{ files: Map<string, CheckedFile>; faults: BagFault[] }> {
  const files = new Map<string, CheckedFile>();
  const faults: BagFault[] = [];
  const total = [...found.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const [path, entry] of found) {
    signal?.throwIfAborted();
    const told = tags.manifests.filter(({ checksums }) => checksums.has(path));
    const keeper = await keep?.(path);
    const before = done;
    const digests = await digestsOf(await source.open(entry), {
      entry,
      algorithms: told.map(({ algorithm }) => algorithm),
      keeper,
      read: (bytes) => progress?.(before + bytes, total, path),
    }).finally(() => keeper?.close());
    if (told.some(({ algorithm, checksums }) => digests.get(algorithm) !== checksums.get(path)))
      faults.push({ code: 'checksum-wrong', path });
    files.set(path, { entry, sha256: digests.get('sha256') ?? '' });
    done += entry.bytes;
  }
  return { files, faults };
}

/**
 * Checks a bag after RFC 8493: declaration, manifests, completeness, Oxum, checksums. Nothing is read from a bag whose paths
 * could lead out of it.
 */
export async function checkBag(source: BagSource, watch: CheckWatch = {}): Promise<CheckedBag> {
  try {
    const found = byPath(await source.entries());
    const tags = await readTags(source, found);
    const { version } = tags.declaration;
    const faults = [...tags.faults, ...completenessFaults(tags, found)];
    if (faults.length > 0) return { faults, version, files: new Map() };
    return { version, ...(await checkFiles(source, { found, tags }, watch)) };
  } catch (error) {
    if (!(error instanceof BagFaultError)) throw error;
    return { faults: [error.fault], version: '', files: new Map() };
  }
}
