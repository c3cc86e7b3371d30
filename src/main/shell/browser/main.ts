import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../shared/base/failure.ts';
import { type Lock, takeLock } from '../../archive/lock.ts';
import { logFile } from '../log-file.ts';
import { programRoot, userFolders } from '../program-folders.ts';
import { openAppWindow } from './app-window.ts';
import { type BrowserHost, browserHost } from './browser-host.ts';

/** The first start holds the lock; a second one says so and ends. */
function holdAlone(state: string): Lock | undefined {
  mkdirSync(state, { recursive: true });
  try {
    return takeLock(join(state, 'window.lock'));
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'archive/locked') return undefined;
    throw error;
  }
}

interface Opened {
  readonly host: BrowserHost;
  readonly lock: Lock | undefined;
  readonly window: () => ChildProcess | undefined;
}

/** Closes once, whatever the reason, and then ends the process. */
function closer({ host, lock, window }: Opened): () => void {
  let isClosing = false;
  return () => {
    if (isClosing) return;
    isClosing = true;
    window()?.kill();
    void host.close().finally(() => {
      lock?.release();
      process.exit();
    });
  };
}

/** The browser shell. With `--no-window` it only serves, prints the address and ends on a signal. */
async function main(): Promise<void> {
  const hasWindow = !process.argv.includes('--no-window');
  const folders = userFolders(programRoot());
  const log = logFile(folders.state);
  const lock = hasWindow ? holdAlone(folders.state) : undefined;
  if (hasWindow && !lock) {
    log('Gariban is open already; please use its window. ガリバンはもう開いています。');
    return;
  }
  process.on('uncaughtException', (error) => log(`uncaught: ${error.stack}`));
  process.on('unhandledRejection', (reason) => log(`unhandled: ${String(reason)}`));
  const { GARIBAN_PORT: port, GARIBAN_DEVELOPMENT_SERVER: developmentServer } = process.env;
  const host = browserHost({
    log,
    folders,
    ...(port ? { port: Number(port) } : {}),
    ...(developmentServer ? { developmentServer } : {}),
  });
  let window: ChildProcess | undefined;
  const close = closer({ host, lock, window: () => window });
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
  const server = await host.server();
  if (!hasWindow) {
    process.stdout.write(`${server.entrance()}\n`);
    return;
  }
  const profile = join(folders.state, 'window');
  window = await openAppWindow({ entrance: server.entrance(), profile }).catch((error: unknown) => {
    log(String(error));
    return undefined;
  });
  if (window) window.on('exit', close);
  else log(`No browser that opens windows was found. Please open ${server.entrance()}`);
}

await main();
