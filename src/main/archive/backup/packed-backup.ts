import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { failure } from '../../../shared/base/failure.ts';
import { moveDurably, toldWriting } from '../durable-file.ts';
import { DATABASE, type OpenArchive } from '../open-archive.ts';
import { originalShelf } from '../original-shelf.ts';
import { type BackupParts, makeBackup } from './backup-shelf.ts';

/** Everything of an archive in one file: a ZIP file, nothing compressed, since photos do not shrink. */
const ORIGINAL = /^originals\/([0-9a-f]{2})\/([0-9a-f]{64})$/;

export async function isPackedBackup(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0);
    return head.toString('latin1') === 'PK\x03\x04';
  } finally {
    await handle.close();
  }
}

async function writeZip(zip: ZipFile, file: string): Promise<void> {
  const waiting = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await toldWriting(async () => {
      await pipeline(zip.outputStream, createWriteStream(waiting, { flags: 'wx', flush: true }));
      await moveDurably(waiting, file);
    });
  } finally {
    await rm(waiting, { force: true });
  }
}

/**
 * Backs up the whole archive, its originals too, into one file that needs nothing beside it.
 * @throws what makeBackup throws
 */
export async function packBackup(
  archive: OpenArchive,
  file: string,
  parts: BackupParts,
): Promise<{ file: string; originals: number; missing: string[] }> {
  const backup = await makeBackup(archive, parts);
  const zip = new ZipFile();
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  zip.addFile(backup.file, DATABASE, { compress: false });
  const missing: string[] = [];
  let originals = 0;
  for (const sha256 of await archive.catalogue.fixity.originals()) {
    const found = await archive.originals.rehash(sha256);
    if (!('sha256' in found) || found.sha256 !== sha256) {
      missing.push(sha256);
      continue;
    }
    const name = `originals/${sha256.slice(0, 2)}/${sha256}`;
    zip.addFile(archive.originals.path(sha256), name, { compress: false });
    originals += 1;
  }
  zip.end();
  await Promise.race([writeZip(zip, file), failed]);
  return { file, originals, missing };
}

/** Lays one entry on the shelf, or the catalogue in its place; anything else is left in the file. */
async function unpackEntry(
  stream: NodeJS.ReadableStream,
  { fileName }: Entry,
  folder: string,
): Promise<void> {
  const name = String(fileName);
  const sha256 = ORIGINAL.exec(name)?.[2];
  if (name === DATABASE) {
    await pipeline(stream, createWriteStream(join(folder, DATABASE), { flags: 'wx', flush: true }));
  } else if (sha256 !== undefined) {
    const shelf = originalShelf(join(folder, 'originals'));
    const staged = await shelf.incoming();
    const hash = createHash('sha256');
    stream.on('data', (part: Buffer) => hash.update(part));
    await pipeline(stream, createWriteStream(staged, { flags: 'wx', flush: true }));
    // A damaged original is as good as none: it is told as missing.
    if (hash.digest('hex') === sha256) await shelf.adopt(staged, sha256);
    else await rm(staged, { force: true });
  }
}

/**
 * Unpacks a packed backup into a folder.
 * @throws archive/backup-unreadable, archive/no-room, archive/cannot-write
 */
export async function unpackBackup(file: string, folder: string): Promise<void> {
  const unreadable = failure('archive/backup-unreadable', { name: basename(file) });
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(() => {
    throw unreadable;
  });
  await toldWriting(() => mkdir(folder, { recursive: true }));
  try {
    for await (const entry of zip.eachEntry()) {
      const stream = await zip.openReadStreamPromise(entry);
      await toldWriting(() => unpackEntry(stream, entry, folder));
    }
  } finally {
    zip.close();
  }
}
