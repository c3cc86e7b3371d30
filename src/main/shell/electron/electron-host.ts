import { rmSync } from 'node:fs';
import { app, type BrowserWindow } from 'electron';
import { type App, createApp } from '../../app.ts';
import type { PagePrinter } from '../../host.ts';
import { logFile } from '../log-file.ts';
import { resourcesFolder, temporaryFolder } from '../program-folders.ts';
import { VERSION } from '../version.ts';
import { workerStarter } from '../worker-files.ts';
import { dialogChooser } from './chooser.ts';
import { hiddenPagePrinter } from './page-printer.ts';

export interface ElectronHost {
  readonly app: App;
  readonly state: string;
  readonly log: (line: string) => void;
  close(): Promise<void>;
}

export interface ElectronHostParts {
  readonly root: string;
  readonly window: () => BrowserWindow | undefined;
}

/** The application under Electron: its dialogs, its hidden window as page printer, notices to its window. */
export function electronHost({ root, window }: ElectronHostParts): ElectronHost {
  const state = app.getPath('userData');
  const log = logFile(state);
  const temporary = temporaryFolder();
  let printing: Promise<PagePrinter> | undefined;
  const pagePrinter = (): Promise<PagePrinter> => {
    printing ??= hiddenPagePrinter(root).catch((error: unknown) => {
      printing = undefined;
      throw error;
    });
    return printing;
  };
  const gariban = createApp({
    shell: 'electron',
    version: VERSION,
    folders: {
      documents: app.getPath('documents'),
      state,
      resources: resourcesFolder(root),
      temporary,
    },
    workers: workerStarter(root),
    now: () => new Date(),
    notify: (notice) => window()?.webContents.send('gariban:notice', notice),
    pagePrinter,
    chooser: dialogChooser(window),
    log,
  });
  return {
    app: gariban,
    state,
    log,
    close: async () => {
      const printer = await printing?.catch(() => undefined);
      await printer?.close();
      await gariban.close();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}
