import { basename } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import { writingFailure } from '../archive/durable-file.ts';
import type { WorkerStarter } from '../host.ts';
import { type Breakdown, type Heard, type WorkerPool, workerPool } from '../intake/worker-pool.ts';
import type { Job } from '../jobs.ts';
import { type BagFacts, type BagReply, type BagRequest, bagReply } from './bag-format.ts';
import type { BagFaultCode } from './bagit/bag-fault.ts';

const PATIENCE_MS = 15_000;
const IDLE_MS = 10_000;

/** Reads bags of other offices in a process that can be killed. */
export interface BagReader {
  /** What looks like no bag, for whatever reason, is for others to judge. */
  isBag(path: string): Promise<boolean>;
  /** @throws handover/bag-unreadable and its like; archive/no-room */
  unpack(request: Extract<BagRequest, { deed: 'unpack' }>, job: Job): Promise<BagFacts>;
  close(): Promise<void>;
}

const UNSAFE: readonly string[] = [
  'path-unsafe',
  'path-twice',
  'not-a-plain-file',
] satisfies BagFaultCode[];
const INCOMPLETE: readonly string[] = [
  'file-missing',
  'fetch-incomplete',
  'oxum-wrong',
] satisfies BagFaultCode[];
const DAMAGED: readonly string[] = ['checksum-wrong', 'file-unlisted'] satisfies BagFaultCode[];

function refusal(
  name: string,
  reply: Exclude<BagReply, { is: 'unpacked' | 'progress' | 'overgrown' | 'looked' }>,
) {
  switch (reply.is) {
    case 'foreign':
      return failure('handover/not-from-gariban', { name });
    case 'newer':
      return failure('handover/newer-version', { name });
    case 'unreadable':
      return failure('handover/bag-unreadable', { name, reason: reply.reason });
    case 'unstaged':
      return writingFailure(reply.code);
    case 'faulty': {
      const [{ code, path } = { code: 'no-fault', path: '' }] = reply.faults;
      const more = reply.faults.length - 1;
      if (UNSAFE.includes(code)) return failure('handover/bag-unsafe', { name, path });
      if (INCOMPLETE.includes(code))
        return failure('handover/bag-incomplete', { name, path, more });
      if (DAMAGED.includes(code)) return failure('handover/bag-damaged', { name, path, more });
      return failure('handover/bag-unreadable', { name, reason: `${code} ${path}`.trim() });
    }
  }
}

interface Hearing {
  readonly pool: WorkerPool;
  readonly request: BagRequest;
  readonly job?: Job;
}

/** The reply to a request; progress goes to the job, and a cancelled job stops listening. */
async function ask({ pool, request, job }: Hearing): Promise<BagReply | Breakdown> {
  let last: BagReply | undefined;
  const hear = (message: unknown): Heard => {
    job?.signal.throwIfAborted();
    const reply = bagReply.parse(message);
    if (reply.is === 'overgrown') return 'overgrown';
    if (reply.is === 'progress') {
      job?.progress(reply.done, reply.total, basename(reply.item));
      return 'more';
    }
    last = reply;
    return 'last';
  };
  const breakdown = await pool.give({ request, hear });
  job?.signal.throwIfAborted();
  return breakdown ?? last ?? 'died';
}

export function bagReader(workers: WorkerStarter, log: (line: string) => void): BagReader {
  const pool = workerPool({
    start: () => workers.process('handover'),
    most: 1,
    patienceMs: PATIENCE_MS,
    idleMs: IDLE_MS,
    log,
  });
  return {
    isBag: async (path) => {
      const reply = await ask({ pool, request: { deed: 'look', path } });
      return typeof reply === 'object' && reply.is === 'looked' && reply.isBag;
    },
    unpack: async (request, job) => {
      const name = basename(request.path);
      const reply = await ask({ pool, request, job });
      if (typeof reply === 'string')
        throw failure('handover/bag-unreadable', { name, reason: reply });
      switch (reply.is) {
        case 'unpacked':
          return reply.facts;
        case 'progress':
        case 'overgrown':
        case 'looked':
          throw failure('handover/bag-unreadable', { name, reason: reply.is });
        default:
          throw refusal(name, reply);
      }
    },
    close: pool.close,
  };
}
