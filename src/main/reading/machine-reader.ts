import { joinedWords } from '../../shared/japanese/joined-words.ts';
import type { WorkerStarter } from '../host.ts';
import { type ReadingReply, type ReadingRequest, readingReply } from './reading-message.ts';

export interface PageWords {
  readonly words: string;
  /** 0 to 100, as the engine says it. */
  readonly confidence: number;
}

/** Reads words from pictures until it is closed; closing stops it in the middle of a page. */
export interface MachineReader {
  /** Lines across, or down the page where that reads better. Undefined when nothing can be read or the reader was closed. */
  read(picture: Uint8Array): Promise<PageWords | undefined>;
  close(): void;
}

/** Below this, lines across may have been taken for what are lines down. */
const DOUBTFUL = 60;

export function machineReader(workers: WorkerStarter): MachineReader {
  const child = workers.process('reading');
  let isClosed = false;
  const ask = (request: ReadingRequest): Promise<ReadingReply> =>
    new Promise((resolve) => {
      const end = (reply: ReadingReply): void => {
        child.off('message', heard).off('exit', died).off('error', died);
        resolve(reply);
      };
      const died = (): void => end({ is: 'unreadable', reason: 'the reader broke down' });
      const heard = (message: unknown): void => end(readingReply.parse(message));
      child.on('message', heard).on('exit', died).on('error', died);
      if (child.exitCode !== null || isClosed) died();
      else child.send(request);
    });
  const words = (reply: ReadingReply): PageWords | undefined =>
    reply.is === 'read'
      ? { words: joinedWords(reply.words), confidence: reply.confidence }
      : undefined;
  return {
    read: async (picture) => {
      const across = words(await ask({ picture, language: 'jpn' }));
      if (across && across.confidence >= DOUBTFUL) return across;
      const down = words(await ask({ picture, language: 'jpn_vert' }));
      return down && down.confidence > (across?.confidence ?? 0) ? down : across;
    },
    close: () => {
      isClosed = true;
      child.kill('SIGKILL');
    },
  };
}
