import { type PictureReply, type PictureRequest, pictureRequest } from './picture-message.ts';
import { derivePicture, placePicture, readPicture, UnreadablePicture } from './read-picture.ts';

/** The killable process in which foreign bytes are parsed: one request at a time, one reply each. */
async function carryOut(request: PictureRequest): Promise<PictureReply> {
  switch (request.deed) {
    case 'read':
      return { ok: true, facts: await readPicture(request.path) };
    case 'derive':
      return { ok: true, jpeg: await derivePicture(request) };
    case 'place':
      return { ok: true, jpeg: await placePicture(request) };
  }
}

async function answer(message: unknown): Promise<PictureReply> {
  try {
    return await carryOut(pictureRequest.parse(message));
  } catch (error) {
    if (error instanceof UnreadablePicture) return { ok: false, unreadable: error.unreadable };
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, unreadable: { code: 'intake/not-readable', reason } };
  }
}

process.on('message', (message) => {
  void answer(message).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
