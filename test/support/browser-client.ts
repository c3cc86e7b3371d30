import { httpLink } from '../../src/renderer/link/http-link.ts';
import type { Link } from '../../src/renderer/link/link-port.ts';

/** A window of the browser shell without a browser: it comes in by the entrance and keeps its cookie. */
export interface BrowserClient {
  readonly cookie: string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** The renderer's own link over this client. */
  link(): Link;
  close(): void;
}

/** Server-sent events, as far as our server sends them: `data:` lines and blank ones. */
async function readEvents(body: ReadableStream<Uint8Array>, told: (data: string) => void) {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) told(line.slice('data: '.length));
  }
}

export async function browserClient(entrance: string): Promise<BrowserClient> {
  const admitted = await fetch(entrance, { redirect: 'manual' });
  const cookie = (admitted.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return admittedClient(new URL(entrance).origin, cookie);
}

/** One that has been let in already, as a window was: the entrance opens once. */
export function admittedClient(origin: string, cookie: string): BrowserClient {
  const stop = new AbortController();
  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${origin}${path}`, { ...init, headers: { cookie, ...init.headers } });
  return {
    cookie,
    fetch: send,
    link: () =>
      httpLink({
        fetch: send,
        listen: (path, told) => {
          void send(path, { signal: stop.signal }).then(
            ({ body }) => body && readEvents(body, told).catch(() => undefined),
          );
        },
      }),
    close: () => stop.abort(),
  };
}
