import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OpenArchive } from '../../src/main/archive/open-archive.ts';
import { type AccessionOrder, takeIn } from '../../src/main/intake/accession.ts';
import { inTurn } from '../../src/main/intake/in-turn.ts';
import {
  type PictureLimits,
  type PictureWorkers,
  pictureWorkers,
} from '../../src/main/intake/picture-workers.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { workerStarter } from '../../src/main/shell/worker-files.ts';
import type { PhotoRecord } from '../../src/shared/archive/photo.ts';
import type { AccessionReport } from '../../src/shared/contract/archive-calls.ts';
import type { Notice } from '../../src/shared/contract/notices.ts';
import { testArchive } from './catalogue.ts';

/** Photos found in the wild, in all orientations, with places, damaged. */
export const WILD_PHOTOS = join(programRoot(), '../shared/fixtures/photos');

/** Real processes, ended when the test is over. */
export function testWorkers(limits?: PictureLimits): PictureWorkers {
  const workers = pictureWorkers(
    workerStarter(programRoot()),
    (line) => process.emitWarning(line),
    limits,
  );
  onTestFinished(workers.close);
  return workers;
}

/** An archive that files can be taken into. */
export interface IntakeDesk {
  readonly archive: OpenArchive;
  readonly workers: PictureWorkers;
  readonly notices: Notice[];
  takeIn(...paths: string[]): Promise<AccessionReport>;
  accede(order: AccessionOrder): Promise<AccessionReport>;
  /** The photos that an accession added, in its order. */
  photos(report: AccessionReport): Promise<PhotoRecord[]>;
  derivative(kind: 'thumbnail' | 'preview', photo: PhotoRecord): Buffer;
}

export async function intakeDesk(): Promise<IntakeDesk> {
  const archive = await testArchive();
  const workers = testWorkers();
  const notices: Notice[] = [];
  const parts = {
    workers,
    now: () => new Date(),
    notify: (notice: Notice) => void notices.push(notice),
    inTurn: inTurn(),
    before: () => Promise.resolve(),
  };
  return {
    archive,
    workers,
    notices,
    takeIn: (...paths) => takeIn(archive, { paths }, parts),
    accede: (order) => takeIn(archive, order, parts),
    photos: async ({ added }) => {
      const records = await archive.catalogue.records.gather(added.map(({ id }) => id));
      return records.filter((record) => record.kind === 'photo');
    },
    derivative: (kind, { original }) => readFileSync(archive.derivatives.path(kind, original)),
  };
}
