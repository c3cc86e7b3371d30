import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Bridge } from '../../src/renderer/link/ipc-link.ts';
import type { Order } from './stand-in-electron/control.ts';
import type { Recorded } from './stand-in-electron/recorded.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface AnsweredRequest {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** The built Electron shell, run on a stand-in for Electron in a process of its own. */
export interface ElectronProcess {
  ask(order: Order): Promise<unknown>;
  recorded(): Promise<Recorded>;
  request(url: string, method?: string): Promise<AnsweredRequest>;
  /** What the built preload puts on the window. */
  bridge(): Promise<Bridge>;
  /** Closes the user's window; gives the exit code when the process has ended. */
  close(): Promise<number | null>;
  readonly ended: Promise<number | null>;
}

export interface ElectronProcessOptions {
  readonly folder: string;
  readonly isSecond?: boolean;
  /** What the "user" picks in a dialog. */
  readonly choice?: string;
}

interface Message {
  readonly id?: number;
  readonly reply?: unknown;
  readonly error?: string;
  readonly notice?: unknown;
}

function start({ folder, isSecond = false, choice = folder }: ElectronProcessOptions) {
  for (const name of ['userData', 'documents']) mkdirSync(join(folder, name), { recursive: true });
  return fork(join(ROOT, 'out/main/electron.js'), [], {
    execArgv: ['--import', join(ROOT, 'test/support/stand-in-electron/register.ts')],
    serialization: 'advanced',
    env: {
      ...process.env,
      GARIBAN_STAND_IN_FOLDER: folder,
      GARIBAN_STAND_IN_SECOND: isSecond ? '1' : '0',
      GARIBAN_STAND_IN_CHOICE: choice,
    },
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
}

/** Loads the built preload as a sandboxed window would: CommonJS, with `require('electron')` and nothing else. */
async function loadPreload(parts: {
  invoke: (channel: string, args: unknown[]) => Promise<unknown>;
  notices: Set<(message: unknown) => void>;
}): Promise<Bridge> {
  const source = await readFile(join(ROOT, 'out/preload/preload.cjs'), 'utf8');
  let exposed: Bridge | undefined;
  const heard = new Map<unknown, (message: unknown) => void>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (_name: string, bridge: Bridge) => {
        exposed = bridge;
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => parts.invoke(channel, args),
      on: (_channel: string, listener: (event: unknown, message: unknown) => void) => {
        const told = (message: unknown): void => listener({}, message);
        heard.set(listener, told);
        parts.notices.add(told);
      },
      off: (_channel: string, listener: unknown) => {
        const told = heard.get(listener);
        if (told) parts.notices.delete(told);
      },
    },
    webUtils: { getPathForFile: (file: { path?: string }) => file.path ?? '' },
  };
  const require = createRequire(import.meta.url);
  const only = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`a sandboxed preload cannot load ${name}`);
  };
  const { runInThisContext } = require('node:vm') as typeof import('node:vm');
  runInThisContext(`(function (require, exports, module) {${source}\n})`)(only, {}, {});
  if (!exposed) throw new Error('the preload exposes nothing');
  return exposed;
}

export async function electronProcess(options: ElectronProcessOptions): Promise<ElectronProcess> {
  const child: ChildProcess = start(options);
  const waiting = new Map<number, (message: Message) => void>();
  const notices = new Set<(message: unknown) => void>();
  let orders = 0;
  child.on('message', (message: Message) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.notice !== undefined) for (const told of notices) told(message.notice);
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const ask = (order: Order): Promise<unknown> =>
    new Promise((resolve, reject) => {
      orders += 1;
      waiting.set(orders, ({ reply, error }) =>
        error === undefined ? resolve(reply) : reject(new Error(error)),
      );
      void ended.then(() => reject(new Error('the shell has ended')));
      child.send({ id: orders, order });
    });
  const recorded = async (): Promise<Recorded> => (await ask({ deed: 'recorded' })) as Recorded;
  if (!options.isSecond) await windowOpens(recorded);
  return {
    ask,
    recorded,
    ended,
    request: async (url, method = 'GET') =>
      (await ask({ deed: 'request', url, method })) as AnsweredRequest,
    bridge: () =>
      loadPreload({
        invoke: (channel, args) => ask({ deed: 'invoke', channel, args, from: 'window' }),
        notices,
      }),
    close: async () => {
      await ask({ deed: 'close-window' });
      return ended;
    },
  };
}

/** The shell starts by itself; each question is a round trip, so this is no busy loop. */
async function windowOpens(recorded: () => Promise<Recorded>): Promise<void> {
  while ((await recorded()).windows[0]?.urls.length !== 1) {
    // Ask again.
  }
}
