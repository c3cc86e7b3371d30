import * as z from 'zod';
import type { CallArgs, CallName, CallReply, Outcome } from '../../shared/contract/contract.ts';
import type { Link } from './link-port.ts';
import { listeners } from './listeners.ts';

const uploaded = z.object({ ticket: z.string() });

/** What the window itself has; a test brings its own. */
export interface HttpTransport {
  fetch(path: string, init: RequestInit): Promise<Response>;
  /** Hears every server-sent event. */
  listen(path: string, told: (data: string) => void): void;
}

const ofTheWindow: HttpTransport = {
  fetch: (path, init) => fetch(path, init),
  listen: (path, told) => {
    new EventSource(path).addEventListener('message', ({ data }) => told(String(data)));
  },
};

/** A server that is gone is a bug to the caller, with a reference that says so. */
const UNREACHABLE = { ok: false, bug: 'link' } as const;

/** Calls by HTTP, notices by server-sent events: the browser shell. */
export function httpLink(transport: HttpTransport = ofTheWindow): Link {
  const heard = listeners();
  transport.listen('/notices', (data) => heard.tell(JSON.parse(data)));

  const call = async <Name extends CallName>(
    name: Name,
    args: CallArgs<Name>,
  ): Promise<Outcome<CallReply<Name>>> => {
    try {
      const answer = await transport.fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, args }),
      });
      // The other side is this very program: its replies are typed by the contract, not parsed again.
      return answer.ok ? await answer.json() : UNREACHABLE;
    } catch {
      return UNREACHABLE;
    }
  };
  const upload = async (file: File): Promise<string> => {
    const name = encodeURIComponent(file.webkitRelativePath || file.name);
    const answer = await transport.fetch(`/upload?name=${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (!answer.ok) throw new Error(`upload refused: ${answer.status}`);
    return uploaded.parse(await answer.json()).ticket;
  };
  return {
    call,
    on: heard.add,
    ticketsForFiles: async (files) => {
      const tickets: string[] = [];
      for (const file of files) tickets.push(await upload(file));
      return tickets;
    },
  };
}
