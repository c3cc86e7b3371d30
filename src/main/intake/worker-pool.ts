import type { ChildProcess } from 'node:child_process';

/** Why a request was not answered to its end. */
export type Breakdown = 'hung' | 'died' | 'overgrown' | 'closed';
/** What a message means for the request that it answers. */
export type Heard = 'more' | 'last' | 'overgrown';

export interface Work {
  readonly request: object;
  /** Judges each message of the child; what it throws means that the child talks nonsense and must go. */
  hear(message: unknown): Heard;
}

export interface PoolParts {
  readonly start: () => ChildProcess;
  readonly most: number;
  /** From one message to the next. */
  readonly patienceMs: number;
  /** A child without work ends after this time, to give back its memory. */
  readonly idleMs: number;
  readonly log: (line: string) => void;
}

/** Killable processes, each at one request at a time. One that hangs, dies or grows is killed; the next request gets a new one. */
export interface WorkerPool {
  /** Undefined when it was answered to its end. */
  give(work: Work): Promise<Breakdown | undefined>;
  close(): Promise<void>;
}

/** Gives one request to a child and listens until its last word, its death, or the end of patience. */
function carryOut(
  child: ChildProcess,
  work: Work,
  patienceMs: number,
): Promise<Breakdown | undefined> {
  return new Promise((resolve) => {
    const end = (breakdown?: Breakdown): void => {
      clearTimeout(patience);
      child.off('message', heard).off('exit', died).off('error', died);
      resolve(breakdown);
    };
    const died = (): void => end('died');
    const heard = (message: unknown): void => {
      patience.refresh();
      try {
        const said = work.hear(message);
        if (said !== 'more') end(said === 'last' ? undefined : said);
      } catch {
        died();
      }
    };
    const patience = setTimeout(() => end('hung'), patienceMs);
    child.on('message', heard).on('exit', died).on('error', died);
    child.send(work.request, (error) => {
      if (error) died();
    });
  });
}

/** Children that wait for work; each ends by itself when none comes. */
function waitingRoom(idleMs: number) {
  const waiting = new Map<ChildProcess, NodeJS.Timeout>();
  const leave = (child: ChildProcess): void => {
    clearTimeout(waiting.get(child));
    waiting.delete(child);
  };
  return {
    leave,
    enter: (child: ChildProcess): void => {
      const end = setTimeout(() => {
        leave(child);
        child.kill();
      }, idleMs);
      waiting.set(child, end.unref());
    },
    take: (): ChildProcess | undefined => {
      const child = [...waiting.keys()].at(-1);
      if (child) leave(child);
      return child;
    },
  };
}

export function workerPool(parts: PoolParts): WorkerPool {
  const { most, patienceMs, idleMs, log } = parts;
  const room = waitingRoom(idleMs);
  const all = new Map<ChildProcess, Promise<void>>();
  const queue: { work: Work; settle: (breakdown?: Breakdown) => void }[] = [];
  let busy = 0;
  let isClosed = false;

  const start = (): ChildProcess => {
    const child = parts.start();
    const gone = new Promise<void>((resolve) => {
      const forget = (): void => {
        all.delete(child);
        room.leave(child);
        resolve();
      };
      child.on('exit', forget);
      child.on('error', (error) => {
        log(`intake process: ${error.message}`);
        if (child.pid === undefined) forget();
      });
    });
    all.set(child, gone);
    return child;
  };
  const next = (): void => {
    while (busy < most) {
      const order = queue.shift();
      if (!order) return;
      busy += 1;
      const child = room.take() ?? start();
      void carryOut(child, order.work, patienceMs).then((breakdown) => {
        if (breakdown === undefined && !isClosed) room.enter(child);
        else child.kill('SIGKILL');
        busy -= 1;
        order.settle(isClosed && breakdown ? 'closed' : breakdown);
        next();
      });
    }
  };

  return {
    give: (work) =>
      new Promise((settle) => {
        if (isClosed) settle('closed');
        else {
          queue.push({ work, settle });
          next();
        }
      }),
    close: async () => {
      isClosed = true;
      for (const { settle } of queue.splice(0)) settle('closed');
      const ends = [...all.values()];
      for (const child of all.keys()) child.kill('SIGKILL');
      await Promise.all(ends);
    },
  };
}
