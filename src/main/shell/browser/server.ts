import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Notice } from '../../../shared/contract/notices.ts';
import { type Answer, type AnswerParts, answerCall, answerGet, answerUpload } from './answers.ts';
import { type EntrancePage, type Guard, guard } from './guard.ts';
import { type NoticeStream, noticeStream } from './notice-stream.ts';
import { Refusal, secureHeaders } from './request.ts';

/** The origin should stay the same, since the window's own storage hangs on it. */
const PREFERRED_PORT = 47_251;

export interface BrowserServer {
  readonly origin: string;
  /** A new address that lets in one window. */
  entrance(page?: EntrancePage): string;
  /** Whether a window has come in by an entrance. */
  wasEntered(): boolean;
  notify(notice: Notice): void;
  close(): Promise<void>;
}

export interface ServerParts extends AnswerParts {
  readonly log: (line: string) => void;
}

function route(parts: ServerParts, door: Guard, stream: NoticeStream): Answer {
  const posts: Readonly<Record<string, Answer>> = {
    '/call': answerCall(parts),
    '/upload': answerUpload(parts),
  };
  const get = answerGet(parts);
  return (request, response, url) => {
    door.checkOrigin(request);
    const cookie = door.admit(url);
    if (cookie !== undefined) {
      const location = url.pathname;
      response.writeHead(303, { 'set-cookie': cookie, location, 'cache-control': 'no-store' });
      response.end();
      return;
    }
    door.checkCookie(request);
    if (request.method === 'POST' && Object.hasOwn(posts, url.pathname)) {
      return posts[url.pathname]?.(request, response, url);
    }
    if (request.method !== 'GET') throw new Refusal(405, 'GET or POST');
    return url.pathname === '/notices' ? stream.add(response) : get(request, response, url);
  };
}

/** The window went away in the middle of an answer: nobody's fault, nobody waits. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

function refuse(response: ServerResponse, error: unknown, log: (line: string) => void): void {
  if (!(error instanceof Refusal) && !isGone(error)) {
    log(`request failed: ${error instanceof Error ? error.stack : String(error)}`);
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, message } = error instanceof Refusal ? error : { status: 500, message: 'error' };
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(message);
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

/** Serves the renderer, the calls and the notices on the loopback address, to the windows that were let in. */
export async function startServer(
  parts: ServerParts,
  preferredPort: number = PREFERRED_PORT,
): Promise<BrowserServer> {
  const stream = noticeStream();
  let answer: Answer | undefined;
  const server = createServer(async (request, response) => {
    secureHeaders(response);
    try {
      const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
      if (!url || !answer) throw new Refusal(400, 'malformed address');
      await answer(request, response, url);
    } catch (error) {
      refuse(response, error, parts.log);
    }
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  // Taken by something else: another port serves, only the window's own storage is not found again.
  const port = await listen(server, preferredPort).catch(() => listen(server, 0));
  const door = guard(port);
  answer = route(parts, door, stream);
  return {
    entrance: (page = '/') => door.entrance(page),
    origin: `http://127.0.0.1:${port}`,
    wasEntered: door.wasEntered,
    notify: stream.send,
    close: () =>
      new Promise((resolve) => {
        stream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
