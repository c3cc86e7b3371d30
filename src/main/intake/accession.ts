import { basename } from 'node:path';
import { newId } from '../../shared/base/id.ts';
import type { AccessionReport } from '../../shared/contract/archive-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { CAPTIONS_FILE, captionsOf } from './captions.ts';
import { showGlimpses } from './glimpses.ts';
import { inOrder } from './in-order.ts';
import type { InTurn } from './in-turn.ts';
import type { PictureWorkers } from './picture-workers.ts';
import { openSitting, type Sitting } from './sitting.ts';
import { takeFile } from './take-file.ts';
import { walk } from './walk.ts';

export interface AccessionParts {
  readonly workers: PictureWorkers;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
  /** One accession at a time: two at once could both find that a photo is new. */
  readonly inTurn: InTurn;
}

export interface AccessionOrder {
  /** Files and folders. */
  readonly paths: readonly string[];
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
  const files = found.filter(({ name }) => name !== CAPTIONS_FILE);
  const captions = captionsOf(
    found.flatMap(({ name, path, isChosen }) => (name === CAPTIONS_FILE && isChosen ? [path] : [])),
  );
  await archive.originals.clearIncoming();
  const { accession } = report;
  await showGlimpses(files, { archive, accession, workers, notify });
  let done = 0;
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
  report.failed.push(...(await captions.failed()));
}

async function accede(
  archive: OpenArchive,
  order: AccessionOrder,
  parts: AccessionParts,
): Promise<AccessionReport> {
  const { now, notify } = parts;
  const { accessions, database } = archive.catalogue;
  const accession = newId();
  await accessions.begin({ id: accession, at: now().toISOString(), from: originOf(order.paths) });
  const sitting = openSitting({ archive, accession, campaign: order.campaign, now, notify });
  const { report } = sitting;
  try {
    await takeAll(archive, sitting, { order, parts });
  } finally {
    await sitting.commit();
    await archive.derivatives.forgetGlimpses();
    await accessions.finish({
      id: accession,
      added: report.added.length,
      duplicates: report.duplicates.length,
      failed: report.failed.length,
    });
  }
  if (report.added.length > MANY) await database.optimise();
  return report;
}

/**
 * Takes files and folders into the archive as one accession. One broken file never stops the rest; a cancelled accession keeps
 * the whole items that it had read.
 * @throws archive/no-room, archive/cannot-write; what was committed before stays
 */
export const takeIn = (
  archive: OpenArchive,
  order: AccessionOrder,
  parts: AccessionParts,
): Promise<AccessionReport> => parts.inTurn(() => accede(archive, order, parts));
