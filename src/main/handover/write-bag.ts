import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { FailureError, failure } from '../../shared/base/failure.ts';
import { errorCode, moveDurably, toldWriting } from '../archive/durable-file.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { Job } from '../jobs.ts';
import { bagBuilder } from './bag-builder.ts';
import { planBag } from './bag-plan.ts';
import { type BagSink, folderSink, zipSink } from './bag-sink.ts';
import { type CheckWatch, checkBag } from './bagit/check-bag.ts';
import { folderSource } from './bagit/folder-source.ts';
import { zipSource } from './bagit/zip-source.ts';
import { type Counts, putAll } from './put-all.ts';
import type { Remark } from './remark.ts';
import type { Writing } from './writing.ts';

export type BagForm = 'folder' | 'zip';

export interface BagOrder {
  /** The folder or the zip file to make. */
  readonly place: string;
  readonly form: BagForm;
  /** The user has agreed that what is there is replaced (the system's own dialog). */
  readonly mayReplace?: boolean;
}

export interface BagParts {
  readonly archive: OpenArchive;
  readonly now: () => Date;
  readonly version: string;
  readonly makePdf: Writing['makePdf'];
}

export interface BagReport extends Counts {
  readonly place: string;
  readonly ms: number;
  readonly remarks: readonly Remark[];
}

/** Reading everything again counts as much as writing it. */
const HALVES = 2;

interface Deed {
  readonly parts: BagParts;
  readonly job: Job;
}

interface Filled {
  readonly counts: Counts;
  readonly remarks: readonly Remark[];
  readonly total: number;
}

/** Reads the whole bag again, as somebody who receives it would. */
async function verifyBag(file: string, form: BagForm, watch: CheckWatch): Promise<void> {
  const source = form === 'folder' ? folderSource(file) : await zipSource(file);
  try {
    const { faults } = await checkBag(source, watch);
    const [first] = faults;
    if (first)
      throw failure('handover/not-verified', { reason: `${first.code} ${first.path}`.trim() });
  } finally {
    await source.close();
  }
}

const isThere = (place: string): Promise<boolean> =>
  lstat(place).then(
    () => true,
    () => false,
  );

/** Nothing that is there is written over; an empty folder that somebody made for the bag is taken. */
async function refuseTaken({ place, form, mayReplace = false }: BagOrder): Promise<void> {
  if (!(await isThere(place))) return;
  const isEmptyFolder =
    form === 'folder' && (await readdir(place).catch(() => ['not a folder'])).length === 0;
  if (isEmptyFolder) await toldWriting(() => rmdir(place));
  else if (form === 'folder' || !mayReplace)
    throw failure('handover/already-there', { name: basename(place) });
}

/** A refusal of the disk is one of the disk that the bag goes to, not of the archive's. */
function asOfTheBag(error: unknown): unknown {
  // Where a folder is to be made there is a file.
  if (errorCode(error) === 'EEXIST') return failure('handover/cannot-write', { reason: 'EEXIST' });
  if (!(error instanceof FailureError)) return error;
  const { code, params } = error.failure;
  if (code === 'archive/no-room') return failure('handover/no-room', {});
  if (code === 'archive/cannot-write') return failure('handover/cannot-write', params);
  return error;
}

async function countAll({ catalogue }: OpenArchive): Promise<number> {
  const [records, originals, publications] = await Promise.all([
    catalogue.fixity.recordCount(),
    catalogue.fixity.originals(),
    catalogue.publications.count(),
  ]);
  return records + originals.length + publications;
}

/** Puts everything into the sink; what is counted stands in the first half of the progress. */
async function fill(sink: BagSink, file: string, { parts, job }: Deed): Promise<Filled> {
  const { archive, makePdf } = parts;
  const total = (await countAll(archive)) * HALVES;
  const remarks: Remark[] = [];
  let done = 0;
  const step = (item: string): void => {
    job.signal.throwIfAborted();
    job.progress(Math.min(done, total / HALVES), total, item);
    done += 1;
  };
  const plan = await planBag(archive);
  const scratch = `${file}-page`;
  const bag = bagBuilder(sink);
  const counts = await putAll({ archive, makePdf, job, bag, plan, remarks, scratch, step }, parts);
  return { counts, remarks, total };
}

async function makeAt(file: string, order: BagOrder, deed: Deed): Promise<Filled> {
  const { place, form } = order;
  const root = basename(place, extname(place));
  const sink = form === 'folder' ? folderSink(file) : zipSink(file, root);
  try {
    return await fill(sink, file, deed);
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

/** The second half of the progress. */
const verifying = ({ signal, progress }: Job, total: number): CheckWatch => ({
  signal,
  progress: (done, of, path) =>
    progress(
      Math.min(total, Math.round((total / HALVES) * (1 + done / Math.max(of, 1)))),
      total,
      basename(path),
    ),
});

/** Why the bag was not written matters more than that its remains could not be taken away. */
const takeAway = (file: string): Promise<unknown> =>
  rm(file, { recursive: true, force: true }).catch((error: unknown) => error);

/**
 * Writes everything that is in the archive as a bag (BagIt 1.0, RFC 8493), reads it again, and only then gives it its name: a full
 * disk or a change of mind leaves nothing half done.
 * @throws handover/already-there, handover/no-room, handover/cannot-write, handover/not-verified
 */
export async function writeBag(order: BagOrder, parts: BagParts, job: Job): Promise<BagReport> {
  const started = performance.now();
  const place = resolve(order.place);
  const temporary = join(dirname(place), `.${randomUUID()}.tmp`);
  try {
    await toldWriting(() => mkdir(dirname(place), { recursive: true }));
    await refuseTaken({ ...order, place });
    const { counts, remarks, total } = await toldWriting(() =>
      makeAt(temporary, { ...order, place }, { parts, job }),
    );
    await verifyBag(temporary, order.form, verifying(job, total));
    job.signal.throwIfAborted();
    await refuseTaken({ ...order, place });
    await toldWriting(() => moveDurably(temporary, place));
    return { place, ...counts, remarks, ms: Math.round(performance.now() - started) };
  } catch (error) {
    throw asOfTheBag(error);
  } finally {
    await takeAway(temporary);
  }
}
