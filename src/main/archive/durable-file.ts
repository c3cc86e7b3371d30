import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FailureError, failure } from '../../shared/base/failure.ts';

export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);
const REFUSED = new Set(['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'ENOENT', 'EIO', 'EBUSY']);

/** The failure to tell when the archive's disk refuses, by the system's code. */
export const writingFailure = (code: string): FailureError =>
  NO_ROOM.has(code)
    ? failure('archive/no-room', {})
    : failure('archive/cannot-write', { reason: code });

/** A full disk and a refused write as failures that a user can mend; anything else as it is. */
function toldError(error: unknown): unknown {
  const code = errorCode(error);
  return code !== undefined && (NO_ROOM.has(code) || REFUSED.has(code))
    ? writingFailure(code)
    : error;
}

/** @throws archive/no-room, archive/cannot-write */
export async function toldWriting<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toldError(error);
  }
}

/** @throws archive/no-room, archive/cannot-write */
export function toldWritingSync<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toldError(error);
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

/** Makes the folders down to `folder`; each new name is durable, too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

/** A virus scanner or a cloud folder holds a new file for a moment; what still refuses after these waits is told. */
const RENAME_WAITS_MS = [20, 50, 100, 250, 500, 1000];
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * Renames, and tries again while another program holds the file. Never writes into what lies under the name: either it is
 * replaced as a whole, or it stays.
 * @throws what the last attempt threw
 */
export async function renamePatiently(
  file: string,
  path: string,
  move: (file: string, path: string) => Promise<void> = rename,
): Promise<void> {
  for (const wait of RENAME_WAITS_MS) {
    try {
      return await move(file, path);
    } catch (error) {
      if (!HELD.has(errorCode(error) ?? '')) throw error;
      await pause(wait);
    }
  }
  await move(file, path);
}

/** Gives a whole, synced file its name for good. */
export async function moveDurably(file: string, path: string): Promise<void> {
  await makeFolder(dirname(path));
  await renamePatiently(file, path);
  await syncFolder(dirname(path));
}

/** Writes a file so that after a power cut there is the whole of it or none. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}
