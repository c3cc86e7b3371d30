import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { programRoot, userFolders } from '../program-folders.ts';
import { browserHost } from './browser-host.ts';
import { findChromium } from './find-chromium.ts';
import type { BrowserServer } from './server.ts';

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A window without address bar, in a profile of its own. Ends when it is closed. */
async function openWindow(
  { entrance }: BrowserServer,
  profile: string,
): Promise<ChildProcess | undefined> {
  const found = await findChromium();
  if (found.headlessOnly) {
    log(`Open this address in a browser: ${entrance}`);
    return undefined;
  }
  const args = [
    `--app=${entrance}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--window-size=1280,800',
    ...found.args,
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return spawn(found.executable, args, { stdio: 'ignore', env: { ...process.env, ...found.env } });
}

/** The browser shell: `--no-window` only serves and prints the address. */
async function main(): Promise<void> {
  const folders = userFolders(programRoot());
  const host = browserHost({
    log,
    folders,
    ...(process.env.GARIBAN_PORT ? { port: Number(process.env.GARIBAN_PORT) } : {}),
  });
  const server = await host.server();
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    void host.close().finally(() => process.exit());
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
  if (process.argv.includes('--no-window')) {
    process.stdout.write(`${server.entrance}\n`);
    return;
  }
  const window = await openWindow(server, join(folders.state, 'window'));
  window?.on('exit', close);
}

await main();
