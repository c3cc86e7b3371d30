import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, moveDurably, toldWriting, writeDurably } from './durable-file.ts';

/** What lies under a hash now. */
export type Rehashed = { readonly sha256: string } | { readonly fault: 'missing' | 'unreadable' };

/** The bytes taken in, never changed, each under its own SHA-256: `originals/ab/abcdef…`. */
export interface OriginalShelf {
  /**
   * Durable when it returns: temporary file, fsync, rename, fsync of the folder. What is there whole already stays.
   * @throws archive/no-room, archive/cannot-write
   */
  put(bytes: Uint8Array, sha256: string): Promise<void>;
  /** A fresh place on the shelf's disk where another process may lay bytes until they are adopted. */
  incoming(): Promise<string>;
  /** Forgets what was laid there and never adopted. */
  clearIncoming(): Promise<void>;
  /**
   * Takes over a whole, synced file from `incoming`. Durable when it returns; what is whole on the shelf already stays.
   * @throws archive/no-room, archive/cannot-write
   */
  adopt(file: string, sha256: string): Promise<void>;
  path(sha256: string): string;
  has(sha256: string): Promise<boolean>;
  /** Reads the whole file again. */
  rehash(sha256: string): Promise<Rehashed>;
  /** Only for what nothing in the archive uses any more. */
  destroy(sha256: string): Promise<void>;
}

export function originalShelf(folder: string): OriginalShelf {
  const path = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  const has = (sha256: string): Promise<boolean> =>
    access(path(sha256)).then(
      () => true,
      () => false,
    );
  const rehash = async (sha256: string): Promise<Rehashed> => {
    const hash = createHash('sha256');
    try {
      for await (const chunk of createReadStream(path(sha256))) hash.update(chunk);
    } catch (error) {
      return { fault: errorCode(error) === 'ENOENT' ? 'missing' : 'unreadable' };
    }
    return { sha256: hash.digest('hex') };
  };
  /** Whether it lies there whole. What is damaged makes room for the same file taken in again: it is put aside, not thrown away. */
  const isKept = async (sha256: string): Promise<boolean> => {
    const found = await rehash(sha256);
    if ('fault' in found) return has(sha256);
    if (found.sha256 === sha256) return true;
    await moveDurably(path(sha256), join(folder, 'damaged', `${sha256}.${randomUUID()}`));
    return false;
  };
  const waiting = join(folder, 'incoming');
  return {
    path,
    has,
    incoming: () =>
      toldWriting(async () => {
        await mkdir(waiting, { recursive: true });
        return join(waiting, randomUUID());
      }),
    clearIncoming: () => toldWriting(() => rm(waiting, { recursive: true, force: true })),
    adopt: (file, sha256) =>
      toldWriting(async () => {
        if (!(await isKept(sha256))) await moveDurably(file, path(sha256));
      }),
    put: (bytes, sha256) =>
      toldWriting(async () => {
        if (!(await isKept(sha256))) await writeDurably(path(sha256), bytes);
      }),
    rehash,
    destroy: (sha256) => toldWriting(() => rm(path(sha256), { force: true })),
  };
}
