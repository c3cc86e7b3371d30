import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'node_modules', 'electron');
const LONGEST_FETCH_MS = 180_000;

function binaryThere(): string | undefined {
  const named = join(FOLDER, 'path.txt');
  if (!existsSync(named)) return undefined;
  const binary = join(FOLDER, 'dist', readFileSync(named, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** Electron's binary; fetched if need be, undefined if it cannot be had. */
export function electronBinary(): string | undefined {
  const there = binaryThere();
  if (there !== undefined || !existsSync(join(FOLDER, 'install.js'))) return there;
  spawnSync(process.execPath, [join(FOLDER, 'install.js')], {
    stdio: 'ignore',
    timeout: LONGEST_FETCH_MS,
  });
  return binaryThere();
}
