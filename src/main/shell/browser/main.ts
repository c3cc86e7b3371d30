import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../shared/base/failure.ts';
import type { Lock } from '../../archive/lock.ts';
import type { HostFolders } from '../../host.ts';
import { logFile } from '../log-file.ts';
import { programRoot, rendererFolder, userFolders } from '../program-folders.ts';
import { openAppWindow } from './app-window.ts';
import type { BrowserHost } from './browser-host.ts';
import { type BrowserServer, startServer } from './server.ts';

/** The first start holds the lock; a second one says so and ends. */
async function holdAlone(state: string): Promise<Lock | undefined> {
  const { takeLock } = await import('../../archive/lock.ts');
  mkdirSync(state, { recursive: true });
  try {
    return takeLock(join(state, 'window.lock'));
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'archive/locked') return undefined;
    throw error;
  }
}

interface Opened {
  readonly host: Promise<BrowserHost>;
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
    void host
      .then((ready) => ready.close())
      .finally(() => {
        lock?.release();
        process.exit();
      });
  };
}

interface Listening {
  readonly server: BrowserServer;
  readonly host: Promise<BrowserHost>;
}

/** Listens first and reads the application then: the browser takes longer to start than that. */
async function listen(log: (line: string) => void, folders: HostFolders): Promise<Listening> {
  const { GARIBAN_PORT: port, GARIBAN_DEVELOPMENT_SERVER: developmentServer } = process.env;
  const host = Promise.withResolvers<BrowserHost>();
  const server = await startServer(
    {
      app: host.promise.then(({ app }) => app),
      renderer: rendererFolder(programRoot()),
      log,
      ...(developmentServer ? { developmentServer } : {}),
    },
    port ? Number(port) : undefined,
  );
  // After the window was asked for: reading the application holds this thread.
  setImmediate(() => {
    import('./browser-host.ts')
      .then(({ browserHost }) => browserHost({ log, folders, server }))
      .then(host.resolve, host.reject);
  });
  return { server, host: host.promise };
}

/** The browser shell. With `--no-window` it only serves, prints the address and ends on a signal. */
async function main(): Promise<void> {
  const hasWindow = !process.argv.includes('--no-window');
  const folders = userFolders(programRoot());
  const log = logFile(folders.state);
  const lock = hasWindow ? await holdAlone(folders.state) : undefined;
  if (hasWindow && !lock) {
    log('Gariban is open already; please use its window. ガリバンはもう開いています。');
    return;
  }
  process.on('uncaughtException', (error) => log(`uncaught: ${error.stack}`));
  process.on('unhandledRejection', (reason) => log(`unhandled: ${String(reason)}`));
  const { server, host } = await listen(log, folders);
  let window: ChildProcess | undefined;
  const close = closer({ host, lock, window: () => window });
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
  if (!hasWindow) {
    process.stdout.write(`${server.entrance()}\n`);
    return;
  }
  const entrance = server.entrance();
  const unopened = (reason: string): void =>
    log(
      `${reason} Please open this address in a browser on this computer: ${entrance}\n窓を開けませんでした。このアドレスを、このパソコンのブラウザーで開いてください。終わるときは Ctrl+C を押します。`,
    );
  const profile = join(folders.state, 'window');
  window = await openAppWindow({ entrance, profile }).catch((error: unknown) => {
    log(String(error));
    return undefined;
  });
  if (!window) return unopened('No browser that opens windows was found.');
  // A window that never came in was never seen: to end with it would be to end without a word.
  window.on('exit', () => (server.wasEntered() ? close() : unopened('No window could be opened.')));
  window.on('error', () => unopened('The browser could not be started.'));
}

await main();
