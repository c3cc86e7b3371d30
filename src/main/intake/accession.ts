import { basename } from 'node:path';
import { FailureError } from '../../shared/base/failure.ts';
import type { AccessionReport } from '../../shared/contract/archive-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { CAPTIONS_FILE, captionsOf } from './captions.ts';
import { showGlimpses } from './glimpses.ts';
import { inOrder } from './in-order.ts';
import type { InTurn } from './in-turn.ts';
import { oneAccession } from './one-accession.ts';
import type { PictureWorkers } from './picture-workers.ts';
import type { Sitting } from './sitting.ts';
import { takeFile } from './take-file.ts';
import { unpackFiles } from './unpack-files.ts';
import { walk } from './walk.ts';

export interface AccessionParts {
  readonly workers: PictureWorkers;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
  /** One accession at a time: two at once could both find that a photo is new. */
  readonly inTurn: InTurn;
  /** Backs up what is there before much comes in. */
  readonly before: (archive: OpenArchive) => Promise<void>;
  /** Takes what another office has handed over; without it a bag is a folder or a zip like any other. */
  readonly bags?: BagTaker;
}

/** Bags among what is to be taken in. */
export interface BagTaker {
  isBag(path: string): Promise<boolean>;
  take(archive: OpenArchive, path: string, order: AccessionOrder): Promise<AccessionReport>;
}

export interface AccessionOrder {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Where it all comes from, in words; else the names of the paths. */
  readonly from?: string;
  /** The campaign that the photos belong to. */
  readonly campaign?: string | undefined;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number, item: string) => void;
}

/** After so many new records the search index is worth putting in order. */
const MANY = 500;

const originOf = (paths: readonly string[]): string =>
  paths
    .map((path) => basename(path))
    .join('、')
    .slice(0, 200);

/** Takes all files through the sitting: read several at once, settled in their order. */
async function takeAll(
  archive: OpenArchive,
  sitting: Sitting,
  { order, parts: { workers, notify } }: { order: AccessionOrder; parts: AccessionParts },
): Promise<void> {
  const { signal, progress, paths } = order;
  const { report } = sitting;
  const { files: found, refused } = await walk(paths);
  report.failed.push(...refused);
  await archive.originals.clearIncoming();
  const named = found.filter(({ name }) => name !== CAPTIONS_FILE);
  const unpacked = await unpackFiles(named, { archive, workers });
  const { files } = unpacked;
  report.failed.push(...unpacked.refused);
  const captions = captionsOf(
    found.flatMap(({ name, path, isChosen }) => (name === CAPTIONS_FILE && isChosen ? [path] : [])),
  );
  const { accession } = report;
  await showGlimpses(files, { archive, accession, workers, notify });
  let done = 0;
  try {
    await inOrder(files, {
      atOnce: workers.atOnce,
      signal,
      work: async (file) => {
        const taken = await takeFile(file, { archive, workers, captions });
        done += 1;
        progress?.(done, files.length, file.name);
        return taken;
      },
      settle: sitting.settle,
    });
  } finally {
    await unpacked.clear();
  }
  report.failed.push(...(await captions.failed()));
}

async function accede(
  archive: OpenArchive,
  order: AccessionOrder,
  parts: AccessionParts,
): Promise<AccessionReport> {
  const { now, notify } = parts;
  const { paths, from = originOf(paths), campaign } = order;
  const report = await oneAccession(archive, { from, campaign, now, notify }, async (sitting) => {
    try {
      await takeAll(archive, sitting, { order, parts });
    } finally {
      // The photos are there before their first small pictures go.
      await sitting.commit();
      await archive.derivatives.forgetGlimpses();
      const { accession } = sitting.report;
      notify({ name: 'accession.glimpses', body: { accession, glimpses: [] } });
    }
  });
  if (report.added.length > MANY) await archive.catalogue.database.optimise();
  return report;
}

/** A refused bag among other things is told beside them; one that comes alone says why it was refused. */
async function takeBag(
  bags: BagTaker,
  archive: OpenArchive,
  { path, order }: { path: string; order: AccessionOrder },
): Promise<AccessionReport> {
  try {
    return await bags.take(archive, path, order);
  } catch (error) {
    if (order.paths.length === 1 || !(error instanceof FailureError)) throw error;
    const { code } = error.failure;
    if (code.startsWith('archive/')) throw error;
    return { ...together([]), failed: [{ path, code, reason: error.message }] };
  }
}

/** Each bag is an accession of its own; everything else together is one. */
async function accedeAll(
  archive: OpenArchive,
  order: AccessionOrder,
  parts: AccessionParts,
): Promise<AccessionReport> {
  const { bags, before } = parts;
  await before(archive);
  const reports: AccessionReport[] = [];
  const paths: string[] = [];
  for (const path of order.paths) {
    if (bags && (await bags.isBag(path)))
      reports.push(await takeBag(bags, archive, { path, order }));
    else paths.push(path);
  }
  if (reports.length === 0 || paths.length > 0)
    reports.push(await accede(archive, { ...order, paths }, parts));
  return together(reports);
}

/** Of several accessions one report, by the name of the last. */
const together = (reports: readonly AccessionReport[]): AccessionReport => ({
  accession: reports.findLast(({ accession }) => accession !== '')?.accession ?? '',
  added: reports.flatMap(({ added }) => added),
  duplicates: reports.flatMap(({ duplicates }) => duplicates),
  conflicts: reports.flatMap(({ conflicts = [] }) => conflicts),
  failed: reports.flatMap(({ failed }) => failed),
});

/**
 * Takes files and folders into the archive as one accession. One broken file never stops the rest; a cancelled accession keeps
 * the whole items that it had read.
 * @throws archive/no-room, archive/cannot-write; what was committed before stays
 */
export const takeIn = (
  archive: OpenArchive,
  order: AccessionOrder,
  parts: AccessionParts,
): Promise<AccessionReport> => parts.inTurn(() => accedeAll(archive, order, parts));
