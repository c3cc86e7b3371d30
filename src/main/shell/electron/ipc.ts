import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as z from 'zod';
import type { App } from '../../app.ts';
import { ORIGIN } from './scheme.ts';

const dropped = z.array(
  z.union([
    z.object({ path: z.string().min(1).max(4096) }),
    z.object({ name: z.string().max(1000), bytes: z.instanceof(Uint8Array) }),
  ]),
);
type Dropped = z.infer<typeof dropped>[number];

/** Only the top frame of a page of ours may speak. Asked once, here, for every channel. */
function isOurs({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === ORIGIN;
}

function answer(channel: string, reply: (...args: unknown[]) => Promise<unknown>): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!isOurs(event)) throw new Error('refused: not a page of this program');
    return reply(...args);
  });
}

export interface IpcParts {
  readonly app: App;
  /** Told of each call that has been carried out. */
  readonly called: (name: string) => void;
}

/** The calls, and tickets for files; paths come from the preload and never go back. */
export function answerIpc({ app, called }: IpcParts): void {
  const ticketFor = async (one: Dropped): Promise<string> =>
    'path' in one ? app.tickets.issue(one.path) : app.uploads.take(one.name, inOnePiece(one.bytes));

  answer('gariban:call', async (name, args) => {
    const outcome = await app.call(String(name), args);
    called(String(name));
    return outcome;
  });
  answer('gariban:tickets', async (files) => Promise.all(dropped.parse(files).map(ticketFor)));
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
