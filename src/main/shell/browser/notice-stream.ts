import type { ServerResponse } from 'node:http';
import type { Notice } from '../../../shared/contract/notices.ts';

const KEEP_ALIVE_MS = 20_000;

/** Server-sent events to every window that listens. */
export interface NoticeStream {
  add(response: ServerResponse): void;
  send(notice: Notice): void;
  close(): void;
}

export function noticeStream(): NoticeStream {
  const open = new Set<ServerResponse>();
  const beat = setInterval(() => {
    for (const response of open) response.write(':\n\n');
  }, KEEP_ALIVE_MS);
  beat.unref();
  return {
    add: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      // Without a first byte the browser never opens the stream.
      response.write(':\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    send: (notice) => {
      for (const response of open) response.write(`data: ${JSON.stringify(notice)}\n\n`);
    },
    close: () => {
      clearInterval(beat);
      for (const response of open) response.end();
      open.clear();
    },
  };
}
