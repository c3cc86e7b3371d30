import * as z from 'zod';
import type { Outcome } from '../../shared/contract/contract.ts';
import type { Link } from './link.ts';
import { listeners } from './listeners.ts';

const uploaded = z.object({ ticket: z.string() });

/** A server that is gone is a bug to the caller, with a reference that says so. */
const UNREACHABLE: Outcome<never> = { ok: false, bug: 'link' };

async function post(name: string, args: unknown): Promise<unknown> {
  try {
    const answer = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, args }),
    });
    return answer.ok ? await answer.json() : UNREACHABLE;
  } catch {
    return UNREACHABLE;
  }
}

async function upload(file: File): Promise<string> {
  const name = file.webkitRelativePath || file.name;
  const answer = await fetch(`/upload?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (!answer.ok) throw new Error(`upload refused: ${answer.status}`);
  return uploaded.parse(await answer.json()).ticket;
}

/** Calls by HTTP, notices by server-sent events: the browser shell. */
export function httpLink(): Link {
  const heard = listeners();
  const stream = new EventSource('/notices');
  stream.addEventListener('message', ({ data }) => heard.tell(JSON.parse(String(data))));
  return {
    call: async (name, args) => (await post(name, args)) as Awaited<ReturnType<Link['call']>> as never,
    on: heard.add,
    ticketsForFiles: async (files) => {
      const tickets: string[] = [];
      for (const file of files) tickets.push(await upload(file));
      return tickets;
    },
  };
}
