import type { DocumentRecord } from '../../shared/archive/document.ts';
import { failure } from '../../shared/base/failure.ts';
import type { ReadingReport } from '../../shared/contract/document-calls.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { WorkerStarter } from '../host.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { Job } from '../jobs.ts';
import { type MachineReader, machineReader } from './machine-reader.ts';

export interface ReadingParts {
  readonly workers: PictureWorkers;
  readonly starter: WorkerStarter;
  readonly now: () => Date;
}

/** Enough for the small type of an official letter (the engine's own advice: 300 or more). */
const READING_PPI = 300;

/** Pages of the document that have no words yet. */
async function pagesToRead(archive: OpenArchive, record: DocumentRecord): Promise<number[]> {
  const known = new Set(
    (await archive.catalogue.records.extract(record.id)).map(({ page }) => page),
  );
  return Array.from({ length: record.pages }, (_none, index) => index + 1).filter(
    (page) => !known.has(page),
  );
}

interface Reading extends ReadingParts {
  readonly archive: OpenArchive;
  readonly record: DocumentRecord;
  readonly reader: MachineReader;
}

/** Reads one page and keeps its words at once. Says whether there were any. */
async function readPage({ archive, record, reader, workers }: Reading, page: number) {
  const path = archive.originals.path(record.original);
  const picture = await workers.page({ path, page, ppi: READING_PPI });
  const read = 'jpeg' in picture ? await reader.read(picture.jpeg) : undefined;
  if (!read) return false;
  const { words } = read;
  await archive.catalogue.records.keepExtract(record.id, [{ page, words, machineRead: true }]);
  return true;
}

/** The record says that its words were read by a machine, whatever was written in it meanwhile. */
async function markRead({ archive, record, now }: Reading): Promise<void> {
  const { records } = archive.catalogue;
  const latest = await records.get(record.id);
  if (latest.kind !== 'document') return;
  const { revision } = latest;
  const changed = now().toISOString();
  const wordsFrom = 'machine-reading' as const;
  await records.save({ ...latest, wordsFrom, changed, revision: revision + 1 }, revision);
}

/**
 * Reads the pages of a scanned document that have no words yet. Each page is kept as soon as it is read; a cancelled reading keeps
 * whole pages.
 * @throws archive/record-not-found when it is no document
 */
export async function readPages(
  archive: OpenArchive,
  { id, job }: { id: string; job: Job },
  parts: ReadingParts,
): Promise<ReadingReport> {
  const record = await archive.catalogue.records.get(id);
  if (record.kind !== 'document') throw failure('archive/record-not-found', { id });
  const pages = await pagesToRead(archive, record);
  const reader = machineReader(parts.starter);
  const stop = (): void => reader.close();
  job.signal.addEventListener('abort', stop);
  const reading = { ...parts, archive, record, reader };
  let read = 0;
  try {
    for (const [index, page] of pages.entries()) {
      if (job.signal.aborted) break;
      if (await readPage(reading, page)) read += 1;
      job.progress(index + 1, pages.length, record.title);
    }
    job.signal.throwIfAborted();
    if (read > 0) await markRead(reading);
  } finally {
    job.signal.removeEventListener('abort', stop);
    reader.close();
  }
  return { id, title: record.title, read, unread: pages.length - read };
}
