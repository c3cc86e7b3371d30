import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The built browser shell as a process of its own, with its own documents and settings. */
export interface RunningShell {
  readonly entrance: string;
  readonly documents: string;
  /** Of the shell's own process. */
  readonly pid: number;
  stop(): Promise<void>;
}

function firstLine(shell: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    shell.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('\n')) resolve(said.split('\n')[0] ?? '');
    });
    shell.on('exit', (code) => reject(new Error(`the shell ended with ${code}`)));
  });
}

/**
 * `port` 0 is any free one; the window's own storage and cache hang on the port. `settle` may lay something into the settings' folder
 * before the shell starts.
 */
export async function runShell(port = 0, settle?: (state: string) => void): Promise<RunningShell> {
  const home = mkdtempSync(join(tmpdir(), 'gariban e2e '));
  const documents = join(home, '書類');
  mkdirSync(documents);
  const state = join(home, 'state');
  mkdirSync(state);
  settle?.(state);
  const shell = spawn(
    join(ROOT, 'node_modules/node/bin/node'),
    [join(ROOT, 'out/main/browser-shell.js'), '--no-window'],
    {
      env: {
        ...process.env,
        GARIBAN_DOCUMENTS: documents,
        GARIBAN_STATE: state,
        GARIBAN_PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const entrance = await firstLine(shell);
  return {
    entrance,
    documents,
    pid: shell.pid ?? 0,
    stop: async () => {
      const ended = new Promise((resolve) => shell.once('exit', resolve));
      shell.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
