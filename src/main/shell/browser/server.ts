import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { FailureError } from '../../../shared/base/failure.ts';
import type { Notice } from '../../../shared/contract/contract.ts';
import type { App } from '../../app.ts';
import { staticFile } from '../static-file.ts';
import { type Guard, guard } from './guard.ts';
import { type NoticeStream, noticeStream } from './notice-stream.ts';
import { Refusal, readJson, secureHeaders, sendJson } from './request.ts';

/** The origin should stay the same, since the window's own storage hangs on it. */
const PREFERRED_PORT = 47_251;

const callBody = z.object({ name: z.string(), args: z.unknown() });

export interface BrowserServer {
  /** The address to open, with the token. */
  readonly entrance: string;
  readonly origin: string;
  notify(notice: Notice): void;
  /** Windows that listen to notices now. */
  windows(): number;
  close(): Promise<void>;
}

export interface ServerParts {
  readonly app: App;
  /** The built renderer. */
  readonly renderer: string;
  readonly log: (line: string) => void;
}

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

async function sendFile(
  response: ServerResponse,
  { file, type, immutable }: { file: string; type: string; immutable: boolean },
) {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal(404, 'no such file');
  response.writeHead(200, {
    'content-type': type,
    'content-length': found.size,
    'cache-control': immutable ? 'private, max-age=31536000, immutable' : 'no-cache',
  });
  await pipeline(createReadStream(file), response);
}

const answerCall =
  ({ app }: ServerParts): Answer =>
  async (request, response) => {
    const body = callBody.safeParse(await readJson(request));
    if (!body.success) throw new Refusal(400, 'no call');
    sendJson(response, await app.call(body.data.name, body.data.args));
  };

const answerUpload =
  ({ app }: ServerParts): Answer =>
  async (request, response, url) => {
    if (request.headers['content-type'] !== 'application/octet-stream')
      throw new Refusal(415, 'bytes only');
    try {
      sendJson(response, {
        ticket: await app.uploads.take(url.searchParams.get('name') ?? '', request),
      });
    } catch (error) {
      if (error instanceof FailureError) throw new Refusal(413, error.message);
      throw error;
    }
  };

const answerGet =
  ({ app, renderer }: ServerParts): Answer =>
  async (_request, response, url) => {
    const asset = await app.asset(url.pathname);
    if (asset && 'text' in asset) {
      response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'no-store' });
      response.end(asset.text);
      return;
    }
    const file = asset ?? staticFile(renderer, url.pathname);
    if (!file) throw new Refusal(404, 'nothing here');
    await sendFile(response, file);
  };

function route(parts: ServerParts, door: Guard, stream: NoticeStream): Answer {
  const call = answerCall(parts);
  const upload = answerUpload(parts);
  const get = answerGet(parts);
  return async (request, response, url) => {
    const cookie = url.pathname === '/' ? door.admit(url) : undefined;
    if (cookie !== undefined) {
      response.writeHead(303, { 'set-cookie': cookie, location: '/', 'cache-control': 'no-store' });
      response.end();
      return;
    }
    door.check(request);
    if (request.method === 'POST' && url.pathname === '/call') return call(request, response, url);
    if (request.method === 'POST' && url.pathname === '/upload')
      return upload(request, response, url);
    if (request.method !== 'GET') throw new Refusal(405, 'GET or POST');
    if (url.pathname === '/notices') return stream.add(response);
    return get(request, response, url);
  };
}

function refuse(response: ServerResponse, error: unknown, log: (line: string) => void): void {
  const status = error instanceof Refusal ? error.status : 500;
  if (status === 500)
    log(`request failed: ${error instanceof Error ? error.stack : String(error)}`);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(error instanceof Refusal ? error.message : 'error');
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Serves the renderer, the calls and the notices on the loopback address, to the window that was given the token. */
export async function startServer(
  parts: ServerParts,
  preferredPort: number = PREFERRED_PORT,
): Promise<BrowserServer> {
  const stream = noticeStream();
  let answer: Answer | undefined;
  const server = createServer((request, response) => {
    secureHeaders(response);
    const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
    if (!url || !answer) return refuse(response, new Refusal(400, 'malformed address'), parts.log);
    answer(request, response, url).catch((error: unknown) => refuse(response, error, parts.log));
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  const port = await listen(server, preferredPort).catch(() => listen(server, 0));
  const door = guard(port);
  answer = route(parts, door, stream);
  return {
    entrance: door.entrance,
    origin: `http://127.0.0.1:${port}`,
    notify: stream.send,
    windows: stream.listeners,
    close: () =>
      new Promise((resolve) => {
        stream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
