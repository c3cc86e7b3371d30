import type { ChildProcess } from 'node:child_process';
import type { Worker } from 'node:worker_threads';
import type { Notice } from '../shared/contract/notices.ts';

/** The hidden, kept-alive page that draws print.html and gives what it drew. */
export interface PagePrinter {
  /**
   * Draws the print order and waits for fonts and pictures.
   * Gives what the page measured (parsed by the press: `measuredPages`).
   */
  show(order: string): Promise<unknown>;
  /** PDF of what is shown; the page size is the CSS `@page` size. */
  pdf(): Promise<Uint8Array>;
  /** PNG of one shown page (0 first), `widthPx` wide. */
  picture(page: number, widthPx: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Native dialogs and the like; absent in the browser shell. */
export interface Chooser {
  choose(purpose: 'archive-folder' | 'new-archive-place' | 'files' | 'folder'): Promise<string[]>;
  saveAs(suggestedName: string): Promise<string | undefined>;
}

/** Folders that the shell knows and the application does not guess. */
export interface HostFolders {
  /** The user's documents folder: new archives go here. */
  readonly documents: string;
  /** Settings and the list of known archives. */
  readonly state: string;
  /** `resources/` of the program. */
  readonly resources: string;
  /** Exports wait here until they are saved or the program ends. */
  readonly temporary: string;
}

/** Starts the program's own workers, wherever the build has put their files. */
export interface WorkerStarter {
  thread(name: 'catalogue' | 'separation', workerData: unknown): Worker;
  process(name: 'intake' | 'backup' | 'reading' | 'furigana' | 'handover'): ChildProcess;
}

/** What a shell supplies to the application. */
export interface Host {
  readonly shell: 'electron' | 'browser';
  readonly version: string;
  readonly folders: HostFolders;
  readonly workers: WorkerStarter;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
  readonly pagePrinter: () => Promise<PagePrinter>;
  readonly chooser?: Chooser;
  /** Writes a line to the log (stderr of the command line, log file of the application). */
  readonly log: (line: string) => void;
}
