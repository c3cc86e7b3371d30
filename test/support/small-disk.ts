import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { freshFolder } from './catalogue.ts';

/** A disk of its own, of so many kilobytes; undefined where the system lets a test have none. */
export function smallDisk(kilobytes: number): string | undefined {
  const folder = freshFolder();
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  if (made.status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

/** From now on nothing can be written there, or again. */
export function remount(folder: string, how: 'ro' | 'rw'): void {
  const done = spawnSync('mount', ['-o', `remount,${how}`, folder]);
  if (done.status !== 0) throw new Error(String(done.stderr));
}
