import { existsSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostFolders } from '../host.ts';

/** The program's root: the nearest folder above that holds `resources/templates`. */
export function programRoot(from: string = fileURLToPath(import.meta.url)): string {
  const parent = dirname(from);
  if (existsSync(join(parent, 'resources', 'templates'))) return parent;
  if (parent === from) throw new Error('the program has lost its resources folder');
  return programRoot(parent);
}

/** The built renderer. */
export const rendererFolder = (root: string): string => join(root, 'out', 'renderer');

function stateFolder(): string {
  if (process.platform === 'win32') return join(process.env.APPDATA ?? homedir(), 'gariban');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'gariban');
  return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'gariban');
}

/** Folders for the browser shell and the command line; `GARIBAN_DOCUMENTS` and `GARIBAN_STATE` move them. */
export function userFolders(root: string): HostFolders {
  return {
    documents: process.env.GARIBAN_DOCUMENTS ?? join(homedir(), 'Documents'),
    state: process.env.GARIBAN_STATE ?? stateFolder(),
    resources: join(root, 'resources'),
    temporary: mkdtempSync(join(tmpdir(), 'gariban-')),
  };
}
