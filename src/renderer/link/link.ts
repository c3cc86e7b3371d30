import { httpLink } from './http-link.ts';
import { type Bridge, ipcLink } from './ipc-link.ts';
import type { Link } from './link-port.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload. */
    readonly gariban?: Bridge;
  }
}

let opened: Link | undefined;

/** The link of this window: IPC under Electron, HTTP in the browser shell. */
export function link(): Link {
  opened ??= window.gariban ? ipcLink(window.gariban) : httpLink();
  return opened;
}
