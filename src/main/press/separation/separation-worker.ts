import { parentPort } from 'node:worker_threads';
import type { EncodedPicture } from './ink-space.ts';
import type { PictureShelf } from './pictures.ts';
import { separateFile } from './separate-file.ts';
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

async function answer({ id, pdf, wish }: SeparationRequest): Promise<SeparationReply> {
  try {
    return { id, ...(await separateFile(pdf, wish, shelf)) };
  } catch (error) {
    return { id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (request: SeparationRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});
