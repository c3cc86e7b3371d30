import { parentPort } from 'node:worker_threads';
import type { Finding } from '../../../shared/base/finding.ts';
import { checkFinished } from '../finished/check-finished.ts';
import type { EncodedPicture } from './ink-space.ts';
import type { PictureShelf } from './pictures.ts';
import { type Separated, separateFile } from './separate-file.ts';
import type { SeparationReply, SeparationRequest } from './separation-message.ts';

/** The thread that separates colours: pictures and profiles take whole seconds, which the application's own thread has not. */

const MOST_BYTES = 200_000_000;

/** The pictures made last, as many as go into so many bytes: a second export makes only what is new. */
function lastPictures(): PictureShelf {
  const kept = new Map<string, EncodedPicture>();
  let bytes = 0;
  return {
    get: (key) => kept.get(key),
    set: (key, picture) => {
      kept.set(key, picture);
      bytes += picture.bytes.length;
      for (const [oldest, { bytes: content }] of kept) {
        if (bytes <= MOST_BYTES) break;
        kept.delete(oldest);
        bytes -= content.length;
      }
    },
  };
}

const shelf = lastPictures();

const leftOver = (what: string): Finding => ({
  rule: 'colour-left',
  severity: 'error',
  where: {},
  params: { what },
});

async function made({ pdf, wish }: SeparationRequest): Promise<Separated> {
  return wish ? separateFile(pdf, wish, shelf) : { files: [{ plate: 'all', pdf }], leftovers: [] };
}

/** Plates are alike: what is wrong with one is wrong with both, and is said once. */
async function answer(request: SeparationRequest): Promise<SeparationReply> {
  const { id, expected } = request;
  try {
    const { files, leftovers } = await made(request);
    const [first] = files;
    const findings = first ? await checkFinished(first.pdf, expected) : [];
    return { id, files, findings: [...leftovers.map(leftOver), ...findings] };
  } catch (error) {
    return { id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (request: SeparationRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});
