import type { Worker } from 'node:worker_threads';
import type { WorkerStarter } from '../../host.ts';
import type { SeparationReply, SeparationRequest } from './separation-message.ts';

export type SeparationOrder = Omit<SeparationRequest, 'id'>;
export type Finished = Omit<Extract<SeparationReply, { files: unknown }>, 'id'>;

/** Separates colours and checks what has become of them, in a thread of its own, which is started with the first wish and kept with the pictures that it has made. */
export interface Separator {
  /** @throws Error, a bug, when the thread fails */
  separate(order: SeparationOrder): Promise<Finished>;
  close(): Promise<void>;
}

interface Waiting {
  readonly tell: (finished: Finished) => void;
  readonly fail: (error: Error) => void;
}

export function separator(starter: WorkerStarter): Separator {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let last = 0;

  const failAll = (error: Error): void => {
    thread = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const hear = (reply: SeparationReply): void => {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('bug' in reply) one?.fail(new Error(reply.bug));
    else one?.tell(reply);
  };
  const started = (): Worker => {
    if (thread) return thread;
    thread = starter.thread('separation', undefined);
    thread.on('message', hear);
    thread.on('error', failAll);
    thread.on('exit', () => failAll(new Error('the thread that separates colours has ended')));
    // Nobody waits for it when the program ends.
    thread.unref();
    return thread;
  };

  return {
    separate: (order) =>
      new Promise((tell, fail) => {
        last += 1;
        const request: SeparationRequest = { id: last, ...order };
        waiting.set(request.id, { tell, fail });
        started().postMessage(request);
      }),
    close: async () => {
      await thread?.terminate();
    },
  };
}
