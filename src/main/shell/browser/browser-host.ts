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
  /** Starts serving; once. */
  server(): Promise<BrowserServer>;
  close(): Promise<void>;
}

export interface BrowserHostOptions {
  readonly log: (line: string) => void;
  readonly folders?: HostFolders;
  /** 0: any free port. */
  readonly port?: number;
  /** Vite's server while developing. */
  readonly developmentServer?: string;
}

/** The application in plain Node, with a hidden Chromium as its page printer. */
export function browserHost(options: BrowserHostOptions): BrowserHost {
  const { log, folders, port, developmentServer } = options;
  const root = programRoot();
  const own = folders ?? userFolders(root);
  let serving: Promise<BrowserServer> | undefined;
  let printing: Promise<PagePrinter> | undefined;
  let running: BrowserServer | undefined;

  const server = (): Promise<BrowserServer> => {
    serving ??= startServer(
      {
        app,
        renderer: rendererFolder(root),
        log,
        ...(developmentServer === undefined ? {} : { developmentServer }),
      },
      port,
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
