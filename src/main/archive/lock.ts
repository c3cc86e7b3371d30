import {
  closeSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';
import { failure } from '../../shared/base/failure.ts';

const holder = z.object({ host: z.string(), pid: z.number().int() });
type Holder = z.infer<typeof holder>;

/** The heartbeat touches the file this often; a lock of another machine counts as dead after ten missed ones. */
const HEARTBEAT_MS = 5_000;
const DEAD_AFTER_MS = 10 * HEARTBEAT_MS;

const errorCode = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

function readHolder(file: string): Holder | undefined {
  try {
    const parsed = holder.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Cut short by a crash, or gone in this moment: its age decides.
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function isDead(file: string, found: Holder | undefined): boolean {
  if (found?.host === hostname()) return !isRunning(found.pid);
  return Date.now() - statSync(file).mtimeMs > DEAD_AFTER_MS;
}

function tryToTake(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify({ host: hostname(), pid: process.pid } satisfies Holder));
    closeSync(handle);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (errorCode(error) === 'ENOSPC') throw failure('archive/no-room', {});
    throw failure('archive/cannot-write', { reason: String(errorCode(error)) });
  }
}

export interface Lock {
  release(): void;
}

/**
 * Keeps a second process out of the archive. The lock of a dead process of this machine is taken over.
 * @throws archive/locked while another process holds it
 */
export function takeLock(file: string): Lock {
  if (!tryToTake(file)) {
    const found = readHolder(file);
    if (!isDead(file, found)) throw failure('archive/locked', { holder: found?.host ?? '?' });
    rmSync(file, { force: true });
    if (!tryToTake(file))
      throw failure('archive/locked', { holder: readHolder(file)?.host ?? '?' });
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // The folder went away (USB stick pulled out): the next write says so.
      clearInterval(heartbeat);
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release: () => {
      clearInterval(heartbeat);
      rmSync(file, { force: true });
    },
  };
}
