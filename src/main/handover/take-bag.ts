import { open, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type * as z from 'zod';
import { newId } from '../../shared/base/id.ts';
import type { AccessionReport } from '../../shared/contract/archive-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { toldWriting } from '../archive/durable-file.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { Job } from '../jobs.ts';
import {
  carriedRow,
  type UnpackedOriginal,
  unpackedOriginal,
  unpackedPublication,
  unpackedRecord,
} from './bag-format.ts';
import type { BagReader } from './bag-reader.ts';
import { jsonLines } from './json-lines.ts';
import type { Merged } from './merge-store.ts';
import { type UnpackedFile, unpackedFile } from './unpacked-file.ts';

export interface TakeParts {
  readonly reader: BagReader;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
}

export interface TakeOrder {
  /** A folder or a zip. */
  readonly path: string;
  readonly job: Job;
}

/** A bag that is being taken in. */
interface Taking extends TakeOrder {
  readonly archive: OpenArchive;
  readonly into: string;
  readonly report: AccessionReport & { conflicts: NonNullable<AccessionReport['conflicts']> };
  readonly notify: (notice: Notice) => void;
  /** One more of the lines. */
  step(item: string): void;
}

/** So many rows are committed together. */
const BATCH = 50;

async function* batches<Schema extends z.ZodType>(
  { into }: Taking,
  name: UnpackedFile,
  schema: Schema,
): AsyncGenerator<z.output<Schema>[]> {
  let batch: z.output<Schema>[] = [];
  for await (const value of jsonLines(unpackedFile(into, name))) {
    batch.push(schema.parse(value));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Its hash was checked while it was laid into a file of ours. */
async function adopt({ archive, path, report }: Taking, original: UnpackedOriginal): Promise<void> {
  const { sha256, file, name } = original;
  const { originals } = archive;
  if (await originals.has(sha256)) return;
  if (file === null) {
    const reason = 'the original is missing in the bag, or is damaged there';
    report.failed.push({ path: `${path}/${name}`, code: 'handover/original-missing', reason });
    return;
  }
  await toldWriting(() => syncFile(file));
  await originals.adopt(file, sha256);
}

/** The bytes first, then the rows that name them. */
async function takeOriginals(taking: Taking): Promise<void> {
  const { merge } = taking.archive.catalogue;
  for await (const rows of batches(taking, 'accessions', carriedRow)) await merge.accessions(rows);
  for await (const batch of batches(taking, 'originals', unpackedOriginal)) {
    for (const original of batch) {
      taking.step(original.name);
      await adopt(taking, original);
    }
    await merge.originals(batch.map(({ row }) => row));
  }
}

/** `path` says where in the bag it came from, as other intake does for a file of records. */
function tell({ report, path }: Taking, merged: readonly Merged[]): void {
  for (const { id, title, what, reason = '' } of merged) {
    const where = { id, path: `${path}#${title}` };
    if (what === 'conflict') report.conflicts.push(where);
    else if (what === 'known' || what === 'followed') report.duplicates.push(where);
    else if (what === 'refused')
      report.failed.push({ path: where.path, code: 'intake/record-refused', reason });
  }
}

async function takeRecords(taking: Taking): Promise<void> {
  const { archive, report, notify, path } = taking;
  for await (const batch of batches(taking, 'records', unpackedRecord)) {
    const merged = await archive.catalogue.merge.records(report.accession, batch);
    for (const [index, { line }] of batch.entries()) {
      const one = merged[index];
      taking.step(one?.title ?? '');
      if (one?.what === 'added')
        report.added.push({
          id: one.id,
          kind: line.kind,
          title: one.title,
          path: `${path}#${one.title}`,
        });
    }
    tell(taking, merged);
    const kinds = [...new Set(batch.map(({ line }) => line.kind))];
    notify({ name: 'archive.changed', body: { kinds, ids: batch.map(({ line }) => line.id) } });
  }
}

async function takePublications(taking: Taking): Promise<void> {
  const { archive, report, notify } = taking;
  for await (const batch of batches(taking, 'publications', unpackedPublication)) {
    for (const { content: _content, line } of batch) taking.step(line.path);
    const merged = await archive.catalogue.merge.publications(report.accession, batch);
    tell(
      taking,
      merged.filter(({ what }) => what === 'refused'),
    );
    notify({ name: 'publication.changed', body: { ids: batch.map(({ line }) => line.id) } });
  }
}

async function takeRest(taking: Taking): Promise<void> {
  const { merge } = taking.archive.catalogue;
  const { accession } = taking.report;
  for await (const rows of batches(taking, 'extracts', carriedRow)) await merge.words(rows);
  for await (const rows of batches(taking, 'manuscripts', carriedRow))
    await merge.manuscripts(rows);
  for await (const rows of batches(taking, 'savedSearches', carriedRow))
    await merge.savedSearches(rows);
  for await (const rows of batches(taking, 'conflicts', carriedRow))
    await merge.conflicts(accession, rows);
}

async function takeUnpacked(taking: Taking, now: Date): Promise<AccessionReport> {
  const { archive, report, path } = taking;
  const { accessions, database } = archive.catalogue;
  await accessions.begin({ id: report.accession, at: now.toISOString(), from: basename(path) });
  try {
    await takeOriginals(taking);
    await takeRecords(taking);
    await takeRest(taking);
    await takePublications(taking);
  } finally {
    await accessions.finish({
      id: report.accession,
      added: report.added.length,
      duplicates: report.duplicates.length,
      failed: report.failed.length,
    });
  }
  await database.optimise();
  return report;
}

/**
 * Takes a bag of another office into the archive as one accession. First all of it is checked; then what is unknown here is added,
 * what went on from what stands here is followed, and what both offices changed waits beside ours for somebody's choice.
 * @throws handover/bag-… and handover/not-from-gariban before anything is taken in; archive/no-room, archive/cannot-write
 */
export async function takeBag(
  archive: OpenArchive,
  { path, job }: TakeOrder,
  { reader, now, notify }: TakeParts,
): Promise<AccessionReport> {
  await archive.originals.clearIncoming();
  const into = await archive.originals.incoming();
  try {
    const schema = await archive.catalogue.handover.schema();
    const facts = await reader.unpack({ deed: 'unpack', path, into, schema }, job);
    const total = facts.records + facts.originals + facts.publications;
    let done = 0;
    const step = (item: string): void => {
      job.signal.throwIfAborted();
      done += 1;
      job.progress(Math.min(done, total), total, item);
    };
    const report = { accession: newId(), added: [], duplicates: [], conflicts: [], failed: [] };
    return await takeUnpacked({ archive, path, job, into, report, notify, step }, now());
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}
