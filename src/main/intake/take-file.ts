import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { FailureError } from '../../shared/base/failure.ts';
import { writingFailure } from '../archive/durable-file.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { Captions, PhotoCaption } from './captions.ts';
import type { FailedFile } from './failed-file.ts';
import type { DocumentFacts, PictureFacts } from './picture-message.ts';
import type { PictureWorkers } from './picture-workers.ts';
import { judge, type ReadRecords } from './records-json.ts';
import type { FoundFile } from './walk.ts';

/** What a file gave. A photo's bytes lie on the shelves already: what is left is to make it a record. */
export type Taken =
  | {
      readonly is: 'photo';
      readonly file: FoundFile;
      readonly facts: PhotoFacts;
      readonly caption: PhotoCaption;
    }
  | {
      readonly is: 'document';
      readonly file: FoundFile;
      readonly document: DocumentFacts;
    }
  | { readonly is: 'records'; readonly read: ReadRecords }
  | { readonly is: 'nothing'; readonly failed: FailedFile };

export type PhotoFacts = Omit<PictureFacts, 'preview' | 'thumbnail'>;

export interface TakingParts {
  readonly archive: OpenArchive;
  readonly workers: PictureWorkers;
  readonly captions: Captions;
}

async function takePhoto(
  file: FoundFile,
  { archive, workers, captions }: TakingParts,
): Promise<Taken> {
  const { originals, derivatives } = archive;
  const { path, name } = file;
  const staged = await originals.incoming();
  try {
    const read = await workers.read(path, staged);
    if ('unstaged' in read) throw writingFailure(read.unstaged);
    if ('unreadable' in read && read.unreadable.code === 'intake/format-unknown')
      return await takeDocument(file, archive, workers);
    if ('unreadable' in read)
      return { is: 'nothing', failed: { path: file.shown, ...read.unreadable } };
    const { preview, thumbnail, ...facts } = read.facts;
    await originals.adopt(staged, facts.sha256);
    await derivatives.put('preview', facts.sha256, preview);
    await derivatives.put('thumbnail', facts.sha256, thumbnail);
    return { is: 'photo', file, facts, caption: await captions.of(path, name) };
  } finally {
    await rm(staged, { force: true });
  }
}

/** What is no picture is kept as a document, whether its words can be read or not. */
async function takeDocument(
  file: FoundFile,
  { originals }: OpenArchive,
  workers: PictureWorkers,
): Promise<Taken> {
  const { path, name } = file;
  const staged = await originals.incoming();
  try {
    const read = await workers.document(path, { name, staged });
    if ('unstaged' in read) throw writingFailure(read.unstaged);
    if ('unreadable' in read)
      return { is: 'nothing', failed: { path: file.shown, ...read.unreadable } };
    await originals.adopt(staged, read.document.sha256);
    return { is: 'document', file, document: read.document };
  } finally {
    await rm(staged, { force: true });
  }
}

async function takeRecords({ path }: FoundFile, { workers }: TakingParts): Promise<Taken> {
  const read: ReadRecords = { drafts: [], refused: [] };
  const end = await workers.list(path, (entries) => judge(path, entries, read));
  if ('unreadable' in end) read.refused.push({ path, ...end.unreadable });
  return { is: 'records', read };
}

const isRecordFile = ({ name }: FoundFile): boolean =>
  ['.json', '.jsonl'].includes(extname(name).toLowerCase());

/**
 * Reads one file. What goes wrong with it is its own affair; only what concerns the whole archive is thrown.
 * @throws archive/no-room, archive/cannot-write
 */
export async function takeFile(file: FoundFile, parts: TakingParts): Promise<Taken> {
  try {
    return await (isRecordFile(file) ? takeRecords : takePhoto)(file, parts);
  } catch (error) {
    if (error instanceof FailureError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return { is: 'nothing', failed: { path: file.shown, code: 'intake/not-readable', reason } };
  }
}
