import { pdfPagePicture } from './document/pdf-page.ts';
import { readDocument } from './document/read-document.ts';
import { readTables } from './document/table.ts';
import { readTemplate } from './document/template-file.ts';
import { unpack } from './document/unpack.ts';
import { fileEntries } from './file-entries.ts';
import {
  type FileEntry,
  type PictureReply,
  type PictureRequest,
  pictureRequest,
} from './picture-message.ts';
import { readGlimpse } from './read-glimpse.ts';
import { derivePicture, placePicture, readPicture } from './read-picture.ts';
import { UnstagedFile, unreadableBy } from './unreadable-file.ts';

/** The killable process in which foreign bytes are parsed: one request at a time. */

const MOST_RESIDENT_BYTES = 768 * 1024 * 1024;
const WATCH_MS = 50;
/** So many entries travel together: few enough to be judged without making the window wait. */
const ENTRIES_TOGETHER = 100;

const say = (reply: PictureReply): unknown => process.send?.(reply);

function tellEntries(all: Iterable<FileEntry>): PictureReply {
  let entries: FileEntry[] = [];
  for (const entry of all) {
    entries.push(entry);
    if (entries.length < ENTRIES_TOGETHER) continue;
    say({ is: 'entries', entries });
    entries = [];
  }
  say({ is: 'entries', entries });
  return { is: 'listed' };
}

async function carryOut(request: PictureRequest): Promise<PictureReply> {
  switch (request.deed) {
    case 'read':
      return { is: 'photo', facts: await readPicture(request.path, request.staged) };
    case 'page':
      return { is: 'jpeg', jpeg: await pdfPagePicture(request) };
    case 'unpack':
      return { is: 'unpacked', members: await unpack(request.path, request.folder) };
    case 'document':
      return { is: 'document', document: await readDocument(request.path, request) };
    case 'tables':
      return { is: 'tables', sheets: await readTables(request.path, request.name) };
    case 'template':
      return { is: 'template', publication: await readTemplate(request.path) };
    case 'glimpse':
      return { is: 'jpeg', jpeg: await readGlimpse(request.path) };
    case 'derive':
      return { is: 'jpeg', jpeg: await derivePicture(request) };
    case 'place':
      return { is: 'jpeg', jpeg: await placePicture(request) };
    case 'list':
      return tellEntries(await fileEntries(request.path));
  }
}

async function answer(message: unknown): Promise<PictureReply> {
  try {
    return await carryOut(pictureRequest.parse(message));
  } catch (error) {
    if (error instanceof UnstagedFile) return { is: 'unstaged', code: error.code };
    return { is: 'unreadable', unreadable: unreadableBy(error) };
  }
}

process.on('message', (message) => {
  void answer(message).then(say);
});
process.on('disconnect', () => process.exit());

// Decoders take their memory outside the heap, where Node's own limit does not see it.
setInterval(() => {
  if (process.memoryUsage.rss() > MOST_RESIDENT_BYTES) say({ is: 'overgrown' });
}, WATCH_MS).unref();
