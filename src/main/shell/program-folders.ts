import { existsSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostFolders } from '../host.ts';

/** The program's root: the nearest folder above that holds a package.json. */
export function programRoot(from: string = fileURLToPath(import.meta.url)): string {
  const parent = dirname(from);
  if (existsSync(join(parent, 'package.json'))) return parent;
  if (parent === from) throw new Error('the program has lost its package.json');
  return programRoot(parent);
}

/** The built renderer. */
export const rendererFolder = (root: string): string => join(root, 'out', 'renderer');

/** `resources/` lies in the root, or beside the packed one, where foreign code can read it. */
export function resourcesFolder(root: string): string {
  const own = join(root, 'resources');
  return existsSync(own) ? own : join(dirname(root), 'resources');
}

function stateFolder(): string {
  if (process.platform === 'win32') return join(process.env.APPDATA ?? homedir(), 'gariban');
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'gariban');
  }
  return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'gariban');
}

/** A folder of this run alone; the shell removes it at the end. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'gariban-'));

/** Folders for the browser shell and the command line; `GARIBAN_DOCUMENTS` and `GARIBAN_STATE` move them. */
export function userFolders(root: string): HostFolders {
  return {
    documents: process.env.GARIBAN_DOCUMENTS ?? join(homedir(), 'Documents'),
    state: process.env.GARIBAN_STATE ?? stateFolder(),
    resources: resourcesFolder(root),
    temporary: temporaryFolder(),
  };
}
