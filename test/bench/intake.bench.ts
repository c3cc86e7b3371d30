/**
 * I1, I3 and I4 of the design's performance page: photos of 12 megapixels taken into an archive (hash, EXIF, preview, thumbnail, original
 * on the shelf, record committed), against decoding the same files with sharp and nothing else, two at once. In turn, medians of the
 * rounds; one JSON line.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { createArchive } from '../../src/main/archive/open-archive.ts';
import { takeIn } from '../../src/main/intake/accession.ts';
import { exifFacts } from '../../src/main/intake/exif-facts.ts';
import { inTurn } from '../../src/main/intake/in-turn.ts';
import { pictureWorkers } from '../../src/main/intake/picture-workers.ts';
import { readPicture } from '../../src/main/intake/read-picture.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { workerStarter } from '../../src/main/shell/worker-files.ts';
import type { Notice } from '../../src/shared/contract/notices.ts';
import { median, rounded, timed } from '../support/bench-clock.ts';
import { makeBusyPhoto } from '../support/busy-photo.ts';

const ROUNDS = 7;
const PHOTOS = 16;
const AT_ONCE = 2;
const MANY = 300;
const MB = 1_000_000;

async function decodeAll(paths: readonly string[]): Promise<void> {
  const waiting = [...paths];
  const lane = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await sharp(path).raw().toBuffer();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Which part of reading a photo is hash and EXIF. */
async function shareOfFacts(paths: readonly string[]): Promise<number> {
  let facts = 0;
  let whole = 0;
  for (const path of paths) {
    const file = readFileSync(path);
    facts += await timed(async () => [hash('sha256', file, 'hex'), exifFacts(file)]);
    whole += await timed(() => readPicture(path, `${path}.staged`));
    await rm(`${path}.staged`);
  }
  return facts / whole;
}

/** 300 photos from the few: bytes behind the picture's end make each of them another file. */
async function makeMany(folder: string, paths: readonly string[]): Promise<string> {
  await mkdir(folder);
  for (let number = 0; number < MANY; number += 1) {
    const photo = readFileSync(paths[number % paths.length] ?? '');
    await writeFile(
      join(folder, `IMG_${number}.jpg`),
      Buffer.concat([photo, Buffer.from(`${number}`)]),
    );
  }
  return folder;
}

const folder = await mkdtemp(join(tmpdir(), 'gariban-bench-'));
const starter = workerStarter(programRoot());
const workers = pictureWorkers(starter, console.error);
try {
  const photos = join(folder, 'photos');
  await mkdir(photos);
  const paths = Array.from({ length: PHOTOS }, (_, index) => join(photos, `IMG_${index}.jpg`));
  for (const [index, path] of paths.entries()) await makeBusyPhoto(path, index + 1);
  const now = (): Date => new Date();
  const parts = {
    workers,
    now,
    notify: () => undefined,
    inTurn: inTurn(),
    before: () => Promise.resolve(),
  };

  const takeInto = async (name: string): Promise<number> => {
    const archive = await createArchive(join(folder, name), { workers: starter, now });
    try {
      return await timed(async () => {
        const report = await takeIn(archive, { paths: [photos] }, parts);
        if (report.added.length !== PHOTOS) throw new Error(JSON.stringify(report.failed));
      });
    } finally {
      await archive.close();
      await rm(join(folder, name), { recursive: true, force: true });
    }
  };

  // Once each before the clock runs: processes started, files in the cache.
  await takeInto('warm');
  sharp.concurrency(1);
  sharp.cache(false);
  await decodeAll(paths);
  const intake: number[] = [];
  const control: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    intake.push(await takeInto(`round-${round}`));
    control.push(await timed(() => decodeAll(paths)));
  }
  const many = await makeMany(join(folder, 'many'), paths);
  let seen = 0;
  let allSeenMs = Number.NaN;
  let began = 0;
  const watching = {
    ...parts,
    notify: (notice: Notice): void => {
      if (notice.name !== 'accession.glimpses') return;
      seen += notice.body.glimpses.filter(({ hasPicture }) => hasPicture).length;
      if (seen === MANY && Number.isNaN(allSeenMs)) allSeenMs = performance.now() - began;
    },
  };
  const archive = await createArchive(join(folder, 'many archive'), { workers: starter, now });
  began = performance.now();
  await takeIn(archive, { paths: [many] }, watching);
  const manyMs = performance.now() - began;
  await archive.close();
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const result = {
    I1: rounded(median(control) / median(intake)),
    I3: rounded(await shareOfFacts(paths)),
    I4: rounded(allSeenMs / manyMs),
    manyMs: Math.round(manyMs),
    photosPerSecond: rounded((PHOTOS * 1000) / median(intake)),
    controlPerSecond: rounded((PHOTOS * 1000) / median(control)),
    megabytesEach: rounded(median(sizes) / MB),
  };
  console.log(JSON.stringify({ bench: 'intake', ...result }));
  process.exitCode = result.I1 >= 0.5 && result.I3 <= 0.08 && result.I4 <= 0.05 ? 0 : 1;
} finally {
  await workers.close();
  await rm(folder, { recursive: true, force: true });
}
