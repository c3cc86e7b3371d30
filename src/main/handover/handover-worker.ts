import { errorCode } from '../archive/durable-file.ts';
import { type BagReply, bagRequest } from './bag-format.ts';
import { BagFaultError } from './bagit/bag-fault.ts';
import { looksLikeBag, unpackBag } from './unpack-bag.ts';

/** The killable process in which bags of other offices are read: one request at a time. */

const MOST_RESIDENT_BYTES = 768 * 1024 * 1024;
const WATCH_MS = 50;
/** Often enough to show that it lives. */
const TELL_EVERY_MS = 200;
const ALIVE_EVERY_MS = 3000;
const OF_OUR_DISK = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES']);

const say = (reply: BagReply): unknown => process.send?.(reply);

async function carryOut(message: unknown): Promise<BagReply> {
  const request = bagRequest.parse(message);
  if (request.deed === 'look') return { is: 'looked', isBag: await looksLikeBag(request.path) };
  let last: BagReply = { is: 'progress', done: 0, total: 0, item: '' };
  let told = 0;
  const tell = (): void => {
    told = performance.now();
    say(last);
  };
  // Listing and arranging a large bag takes longer than one waits for a word; only a process that is stuck cannot say it.
  const alive = setInterval(tell, ALIVE_EVERY_MS);
  try {
    return await unpackBag(request, {
      progress: (done, total, item) => {
        last = { is: 'progress', done, total, item };
        if (performance.now() - told >= TELL_EVERY_MS) tell();
      },
    });
  } finally {
    clearInterval(alive);
  }
}

async function answer(message: unknown): Promise<BagReply> {
  try {
    return await carryOut(message);
  } catch (error) {
    if (error instanceof BagFaultError) return { is: 'faulty', faults: [error.fault] };
    const code = errorCode(error);
    if (code !== undefined && OF_OUR_DISK.has(code)) return { is: 'unstaged', code };
    return { is: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (message) => {
  void answer(message).then(say);
});
process.on('disconnect', () => process.exit());

setInterval(() => {
  if (process.memoryUsage.rss() > MOST_RESIDENT_BYTES) say({ is: 'overgrown' });
}, WATCH_MS).unref();
