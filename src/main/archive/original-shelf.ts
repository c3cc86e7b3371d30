import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';

/** The bytes taken in, never changed, each under its own SHA-256: `originals/ab/abcdef…`. */
export interface OriginalShelf {
  /** Durable when it returns: temporary file, fsync, rename, fsync of the folder. What is there already stays. */
  put(bytes: Uint8Array, sha256: string): Promise<void>;
  path(sha256: string): string;
  has(sha256: string): Promise<boolean>;
  /** The hash of what lies there now, undefined when nothing does. */
  rehash(sha256: string): Promise<string | undefined>;
}

const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** Gives a full disk and a refused write as failures that a user can mend. */
export async function toldWriting<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') throw failure('archive/no-room', {});
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
      throw failure('archive/cannot-write', { reason: code });
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file so that after a power cut there is the whole of it or none. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

export function originalShelf(folder: string): OriginalShelf {
  const path = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  const has = async (sha256: string): Promise<boolean> =>
    access(path(sha256)).then(
      () => true,
      () => false,
    );
  return {
    path,
    has,
    put: (bytes, sha256) =>
      toldWriting(async () => {
        if (!(await has(sha256))) await writeDurably(path(sha256), bytes);
      }),
    rehash: async (sha256) => {
      const hash = createHash('sha256');
      try {
        for await (const chunk of createReadStream(path(sha256))) hash.update(chunk);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw error;
      }
      return hash.digest('hex');
    },
  };
}
