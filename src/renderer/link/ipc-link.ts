import type { CallArgs, CallName, CallReply, Outcome } from '../../shared/contract/contract.ts';
import type { Link } from './link-port.ts';
import { listeners } from './listeners.ts';

/** What the preload puts on the window. It never names a method. */
export interface Bridge {
  call(name: string, args: unknown): Promise<unknown>;
  on(listener: (message: unknown) => void): () => void;
  ticketsForDrop(files: readonly File[]): Promise<string[]>;
}

/** Calls and notices by Electron's IPC. */
export function ipcLink(bridge: Bridge): Link {
  const heard = listeners();
  bridge.on(heard.tell);
  return {
    // The other side is this very program: its replies are typed by the contract, not parsed again.
    call: async <Name extends CallName>(name: Name, args: CallArgs<Name>) =>
      (await bridge.call(name, args)) as Outcome<CallReply<Name>>,
    on: heard.add,
    ticketsForFiles: (files) => bridge.ticketsForDrop(files),
  };
}
