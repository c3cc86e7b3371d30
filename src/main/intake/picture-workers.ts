import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { WorkerStarter } from '../host.ts';
import {
  type PictureFacts,
  type PictureReply,
  type PictureRequest,
  pictureReply,
  type Unreadable,
} from './picture-message.ts';

const LONGEST_MS = 15_000;

export type ReadResult = { readonly facts: PictureFacts } | { readonly unreadable: Unreadable };
export type PlaceRequest = Omit<Extract<PictureRequest, { deed: 'place' }>, 'deed'>;
export type JpegResult = { readonly jpeg: Uint8Array } | { readonly unreadable: Unreadable };

/** Processes that parse pictures. One that hangs, dies or grows is killed; its picture is reported, the rest goes on. */
export interface PictureWorkers {
  /** As many pictures as are worth giving at once. */
  readonly atOnce: number;
  read(path: string): Promise<ReadResult>;
  derive(path: string, longestPx: number): Promise<JpegResult>;
  place(request: PlaceRequest): Promise<JpegResult>;
  close(): Promise<void>;
}

interface Order {
  readonly request: PictureRequest;
  readonly settle: (reply: PictureReply) => void;
}

const gone = (code: Unreadable['code'], reason: string): PictureReply => ({
  ok: false,
  unreadable: { code, reason },
});

/** Gives one request to a child and waits for its reply, its death or the end of patience. */
function ask(
  child: ChildProcess,
  request: PictureRequest,
): Promise<{ reply: PictureReply; alive: boolean }> {
  return new Promise((resolve) => {
    const end = (reply: PictureReply, alive: boolean): void => {
      clearTimeout(patience);
      child.off('message', heard);
      child.off('exit', died);
      if (!alive) child.kill('SIGKILL');
      resolve({ reply, alive });
    };
    const heard = (message: unknown): void => {
      const parsed = pictureReply.safeParse(message);
      end(
        parsed.success ? parsed.data : gone('intake/not-readable', 'the reader answered nonsense'),
        parsed.success,
      );
    };
    const died = (): void =>
      end(gone('intake/not-readable', 'the reader broke down on this file'), false);
    const patience = setTimeout(
      () => end(gone('intake/took-too-long', `over ${LONGEST_MS / 1000} s`), false),
      LONGEST_MS,
    );
    child.on('message', heard);
    child.on('exit', died);
    child.send(request);
  });
}

/** Starts processes when there is work, at most one for each core. */
export function pictureWorkers(
  starter: WorkerStarter,
  log: (line: string) => void,
): PictureWorkers {
  const most = Math.max(2, availableParallelism());
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const queue: Order[] = [];
  let busy = 0;

  const start = (): ChildProcess => {
    const child = starter.process('intake');
    all.add(child);
    child.on('exit', () => all.delete(child));
    child.on('error', (error) => log(`picture worker: ${error.message}`));
    return child;
  };
  const next = (): void => {
    while (busy < most) {
      const order = queue.shift();
      if (!order) return;
      busy += 1;
      const child = idle.pop() ?? start();
      void ask(child, order.request).then(({ reply, alive }) => {
        if (alive) idle.push(child);
        busy -= 1;
        order.settle(reply);
        next();
      });
    }
  };
  const give = (request: PictureRequest): Promise<PictureReply> =>
    new Promise((settle) => {
      queue.push({ request, settle });
      next();
    });
  const jpeg = async (request: PictureRequest): Promise<JpegResult> => {
    const reply = await give(request);
    if (reply.ok && 'jpeg' in reply) return { jpeg: reply.jpeg };
    return {
      unreadable: reply.ok
        ? { code: 'intake/not-readable', reason: 'no picture came' }
        : reply.unreadable,
    };
  };

  return {
    atOnce: most * 2,
    read: async (path) => {
      const reply = await give({ deed: 'read', path });
      if (reply.ok && 'facts' in reply) return { facts: reply.facts };
      return {
        unreadable: reply.ok
          ? { code: 'intake/not-readable', reason: 'no facts came' }
          : reply.unreadable,
      };
    },
    derive: (path, longestPx) => jpeg({ deed: 'derive', path, longestPx }),
    place: (request) => jpeg({ deed: 'place', ...request }),
    close: async () => {
      for (const order of queue.splice(0))
        order.settle(gone('intake/not-readable', 'the program ends'));
      for (const child of all) child.kill('SIGKILL');
    },
  };
}
