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
import { newId } from '../../shared/base/id.ts';
import { errorCode, toldWritingSync } from './durable-file.ts';

/** Who holds an archive open. `turn` tells this opening from every other. */
const holder = z.object({ host: z.string(), pid: z.number().int(), turn: z.string() });
type Holder = z.infer<typeof holder>;

/** The heartbeat touches the file this often; a lock counts as dead after ten missed ones. */
const HEARTBEAT_MS = 5_000;
const DEAD_AFTER_MS = 10 * HEARTBEAT_MS;

/** Turns of this process that have ended. */
const released = new Set<string>();

function readHolder(file: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')));
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

/**
 * After a power cut the number of the dead process may belong to another program, so a missing heartbeat counts here, too.
 * Should the holder only sleep, the database's own lock still keeps the next one out.
 */
function isDead(file: string, found: Holder | undefined): boolean {
  // Ours, but let go while its folder was away: a stick that was pulled out and came back.
  if (found?.host === hostname() && found.pid === process.pid && released.has(found.turn))
    return true;
  if (found?.host === hostname() && !isRunning(found.pid)) return true;
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - touched > DEAD_AFTER_MS;
}

/** Says whether the lock was free. */
function tryToTake(file: string, own: Holder): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify(own));
    closeSync(handle);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function take(file: string, own: Holder): void {
  if (tryToTake(file, own)) return;
  const found = readHolder(file);
  if (!isDead(file, found)) throw failure('archive/locked', { holder: found?.host ?? '?' });
  rmSync(file, { force: true });
  if (!tryToTake(file, own))
    throw failure('archive/locked', { holder: readHolder(file)?.host ?? '?' });
}

export interface Lock {
  release(): void;
}

/**
 * Keeps a second process out of the archive and says who is in it. The lock of a dead process is taken over.
 * @throws archive/locked while another process holds it, archive/cannot-write, archive/no-room
 */
export function takeLock(file: string): Lock {
  const own: Holder = { host: hostname(), pid: process.pid, turn: newId() };
  toldWritingSync(() => take(file, own));
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
      released.add(own.turn);
      if (readHolder(file)?.turn === own.turn) rmSync(file, { force: true });
    },
  };
}
