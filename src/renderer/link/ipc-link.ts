import type { Link } from './link.ts';
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
    call: async (name, args) => (await bridge.call(name, args)) as never,
    on: heard.add,
    ticketsForFiles: (files) => bridge.ticketsForDrop(files),
  };
}
