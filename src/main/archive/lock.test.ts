import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freshFolder, refusal } from '../../../test/support/catalogue.ts';
import { takeLock } from './lock.ts';

const lockFile = (): string => join(freshFolder(), 'archive.lock');
const write = (file: string, host: string, pid: number): void =>
  writeFileSync(file, JSON.stringify({ host, pid, turn: 'another' }));

function taken(file: string) {
  const lock = takeLock(file);
  onTestFinished(lock.release);
  return lock;
}

describe('the lock', () => {
  test('lets one in, and the next one when it is released', async () => {
    const file = lockFile();
    const lock = takeLock(file);
    expect(await refusal(() => takeLock(file))).toEqual({
      code: 'archive/locked',
      params: { holder: hostname() },
    });
    lock.release();
    expect(existsSync(file)).toBe(false);
    taken(file);
  });

  test('of a dead process of this machine is taken over', () => {
    const file = lockFile();
    const { pid } = spawnSync(process.execPath, ['--version']);
    write(file, hostname(), pid);
    taken(file);
    expect(readFileSync(file, 'utf8')).toContain(`"pid":${process.pid}`);
  });

  test('of another machine holds as long as its heart beats', async () => {
    const file = lockFile();
    write(file, 'jimusho-pc', 1);
    expect(await refusal(() => takeLock(file))).toEqual({
      code: 'archive/locked',
      params: { holder: 'jimusho-pc' },
    });
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    taken(file);
  });

  test('whose process number belongs to another program after a restart is taken over', () => {
    const file = lockFile();
    write(file, hostname(), process.pid);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    taken(file);
  });

  test('cut short by a crash holds only until it is old', async () => {
    const file = lockFile();
    writeFileSync(file, '{"ho');
    expect(await refusal(() => takeLock(file))).toMatchObject({ code: 'archive/locked' });
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    taken(file);
  });

  test('taken over by another is not removed by the first', () => {
    const file = lockFile();
    const lock = takeLock(file);
    write(file, 'jimusho-pc', 1);
    lock.release();
    expect(existsSync(file)).toBe(true);
  });

  test('in a folder that cannot be written is refused', async () => {
    const file = join(lockFile(), 'archive.lock');
    expect(await refusal(() => takeLock(file))).toMatchObject({ code: 'archive/cannot-write' });
  });
});
