import { rmSync } from 'node:fs';
import { type App, createApp } from '../../app.ts';
import type { Host, HostFolders, PagePrinter } from '../../host.ts';
import { programRoot, rendererFolder, userFolders } from '../program-folders.ts';
import { VERSION } from '../version.ts';
import { workerStarter } from '../worker-files.ts';
import { findChromium } from './find-chromium.ts';
import { type BrowserServer, startServer } from './server.ts';

export interface BrowserHost {
  readonly app: App;
  /** The server given, or one that is started now; once. */
  server(): Promise<BrowserServer>;
  close(): Promise<void>;
}

export interface BrowserHostOptions {
  readonly log: (line: string) => void;
  readonly folders?: HostFolders;
  /** A server that listens already; else one is started when something is to be printed. */
  readonly server?: BrowserServer;
}

/** The application in plain Node, with a hidden Chromium as its page printer. */
export function browserHost(options: BrowserHostOptions): BrowserHost {
  const { log, folders } = options;
  const root = programRoot();
  const own = folders ?? userFolders(root);
  let serving = options.server && Promise.resolve(options.server);
  let printing: Promise<PagePrinter> | undefined;
  let running = options.server;

  const server = (): Promise<BrowserServer> => {
    serving ??= startServer(
      { app: Promise.resolve(app), renderer: rendererFolder(root), log },
      0,
    ).then((started) => {
      running = started;
      return started;
    });
    return serving;
  };
  const forget = (): void => {
    printing = undefined;
  };
  const pagePrinter = (): Promise<PagePrinter> => {
    printing ??= server()
      .then(async ({ entrance }) => {
        // The browser driver is read when something is printed first, not at the start.
        const { browserPagePrinter } = await import('./page-printer.ts');
        return browserPagePrinter({
          chromium: findChromium,
          entrance: entrance('/print.html'),
          gone: forget,
        });
      })
      .catch((error: unknown) => {
        // Not kept: the user may install a browser and try again.
        forget();
        throw error;
      });
    return printing;
  };
  const host: Host = {
    shell: 'browser',
    version: VERSION,
    folders: own,
    workers: workerStarter(root),
    now: () => new Date(),
    notify: (notice) => running?.notify(notice),
    pagePrinter,
    log,
  };
  const app = createApp(host);
  return {
    app,
    server,
    close: async () => {
      const printer = await printing?.catch(() => undefined);
      await printer?.close();
      await app.close();
      await running?.close();
      rmSync(own.temporary, { recursive: true, force: true });
    },
  };
}
