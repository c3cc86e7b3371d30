import { type Failure, FailureError, failure } from '../shared/base/failure.ts';
import { newId } from '../shared/base/id.ts';
import type { Handlers } from '../shared/contract/contract.ts';
import type { JobName, Notice } from '../shared/contract/notices.ts';

/** What a long deed is given: how to tell where it is, and whether it is still wanted. */
export interface Job {
  readonly signal: AbortSignal;
  progress(done: number, total: number, item: string): void;
}

export interface Jobs {
  /** Starts the deed and gives the job's id at once; its end is a notice. */
  start(name: JobName, deed: (job: Job) => Promise<unknown>): string;
  /** @throws job/not-found when it has ended or never was */
  cancel(id: string): void;
  /** Stops all and waits for their end. */
  close(): Promise<void>;
}

export interface JobParts {
  readonly notify: (notice: Notice) => void;
  readonly log: (line: string) => void;
}

/** A notice for every tenth of a second at most, and always for the last item. */
const PROGRESS_EVERY_MS = 100;

export function jobs({ notify, log }: JobParts): Jobs {
  const running = new Map<string, { stop: AbortController; end: Promise<void> }>();

  const watch = (id: string, name: JobName, signal: AbortSignal): Job => {
    let told = 0;
    return {
      signal,
      progress: (done, total, item) => {
        const now = performance.now();
        if (done < total && now - told < PROGRESS_EVERY_MS) return;
        told = now;
        notify({ name: 'job.progress', body: { job: id, name, done, total, item } });
      },
    };
  };
  const failureOf = (error: unknown): Failure | undefined => {
    if (error instanceof FailureError) return error.failure;
    log(`job failed: ${error instanceof Error ? error.stack : String(error)}`);
    return undefined;
  };

  return {
    start: (name, deed) => {
      const id = newId();
      const stop = new AbortController();
      const run = async (): Promise<void> => {
        // The caller gets the id before the first notice.
        await Promise.resolve();
        try {
          const result = await deed(watch(id, name, stop.signal));
          notify({ name: 'job.ended', body: { job: id, name, end: 'done', result } });
        } catch (error) {
          const end = stop.signal.aborted ? 'cancelled' : 'failed';
          const known = end === 'failed' ? failureOf(error) : undefined;
          notify({
            name: 'job.ended',
            body: { job: id, name, end, ...(known ? { failure: known } : {}) },
          });
        } finally {
          running.delete(id);
        }
      };
      running.set(id, { stop, end: run() });
      return id;
    },
    cancel: (id) => {
      const job = running.get(id);
      if (!job) throw failure('job/not-found', { id });
      job.stop.abort();
    },
    close: async () => {
      for (const { stop } of running.values()) stop.abort();
      await Promise.all([...running.values()].map(({ end }) => end));
    },
  };
}

/** The jobs' row of the contract. */
export const jobHandlers = (running: Jobs): Pick<Handlers, 'job.cancel'> => ({
  'job.cancel': ({ job }) => {
    running.cancel(job);
    return { cancelled: true };
  },
});
