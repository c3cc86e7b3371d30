import type {
  CallArgs,
  CallName,
  CallReply,
  NoticeName,
  NoticeOf,
  Outcome,
} from '../../shared/contract/contract.ts';
import { httpLink } from './http-link.ts';
import { type Bridge, ipcLink } from './ipc-link.ts';

/** The only way out of the window, whichever shell it runs in. */
export interface Link {
  call<Name extends CallName>(name: Name, args: CallArgs<Name>): Promise<Outcome<CallReply<Name>>>;
  /** Gives the end of the subscription. */
  on<Name extends NoticeName>(name: Name, listener: (body: NoticeOf<Name>) => void): () => void;
  /** Opaque handles for files that were dropped, pasted or picked. */
  ticketsForFiles(files: readonly File[]): Promise<string[]>;
}

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
