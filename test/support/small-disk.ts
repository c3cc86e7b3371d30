import { spawnSync } from 'node:child_process';
import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A disk in a file, whose end can be taken away: what lay there cannot be read or written any more. */
export interface BrittleDisk {
  readonly folder: string;
  breakEnd(): void;
  mend(): void;
}

const MEGABYTE = 1024 * 1024;

/** Undefined where the system lets a test have none. */
export function brittleDisk(): BrittleDisk | undefined {
  const image = join(freshFolder(), 'disk.img');
  const folder = freshFolder();
  writeFileSync(image, Buffer.alloc(0));
  truncateSync(image, 24 * MEGABYTE);
  const mount = (): boolean => spawnSync('mount', ['-o', 'loop', image, folder]).status === 0;
  const unmount = (): unknown => spawnSync('umount', [folder]);
  if (spawnSync('mkfs.ext4', ['-q', '-F', image]).status !== 0 || !mount()) return undefined;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  const whole = `${image}.whole`;
  return {
    folder,
    breakEnd: () => {
      unmount();
      copyFileSync(image, whole);
      mount();
      truncateSync(image, 2 * MEGABYTE);
    },
    mend: () => {
      unmount();
      copyFileSync(whole, image);
      mount();
    },
  };
}
