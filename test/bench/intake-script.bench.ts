/**
 * I2 of the design's performance page: photos of 12 megapixels taken into an archive, against what a practised person would write as a
 * script: sha256sum, exiftool, and a preview and a thumbnail by ImageMagick or by vipsthumbnail, photo after photo. In turn, ratio of
 * medians; one JSON line. A script whose programs are not installed is named as such and not run.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createArchive } from '../../src/main/archive/open-archive.ts';
import { takeIn } from '../../src/main/intake/accession.ts';
import { LONGEST_PX } from '../../src/main/intake/derivative-size.ts';
import { inTurn } from '../../src/main/intake/in-turn.ts';
import { pictureWorkers } from '../../src/main/intake/picture-workers.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { workerStarter } from '../../src/main/shell/worker-files.ts';
import { median, timed } from '../support/bench-clock.ts';
import { makeBusyPhoto } from '../support/busy-photo.ts';

const run = promisify(execFile);
const ROUNDS = 5;
const PHOTOS = 16;

const { preview, thumbnail } = LONGEST_PX;
const SCRIPTS = {
  imageMagick: {
    needs: ['exiftool', 'convert'],
    each: `sha256sum "$1" && exiftool -j "$1" && convert "$1" -auto-orient -resize ${preview}x${preview} "$2/p.jpg" && convert "$1" -auto-orient -resize ${thumbnail}x${thumbnail} "$2/t.jpg"`,
    must: 6,
  },
  vips: {
    needs: ['exiftool', 'vipsthumbnail'],
    each: `sha256sum "$1" && exiftool -j "$1" && vipsthumbnail "$1" --size ${preview}x${preview} -o "$2/p.jpg" && vipsthumbnail "$1" --size ${thumbnail}x${thumbnail} -o "$2/t.jpg"`,
    must: 2,
  },
} as const;

async function installed(programs: readonly string[]): Promise<boolean> {
  const found = programs.map((program) => run('sh', ['-c', `command -v ${program}`]));
  return Promise.all(found).then(
    () => true,
    () => false,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'gariban-bench-'));
const starter = workerStarter(programRoot());
const workers = pictureWorkers(starter, console.error);
const now = (): Date => new Date();
const parts = {
  workers,
  now,
  notify: () => undefined,
  inTurn: inTurn(),
  before: () => Promise.resolve(),
};
const photos = join(folder, 'photos');
const paths = Array.from({ length: PHOTOS }, (_, index) => join(photos, `IMG_${index}.jpg`));

async function takeInto(name: string): Promise<number> {
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
}

const scripted = (each: string): Promise<number> =>
  timed(async () => {
    for (const path of paths) await run('sh', ['-c', each, 'sh', path, folder]);
  });

/** How many times as fast as the script. */
async function against(name: string, each: string): Promise<number> {
  const intake: number[] = [];
  const script: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    intake.push(await takeInto(`${name}-${round}`));
    script.push(await scripted(each));
  }
  return Math.round((median(script) / median(intake)) * 100) / 100;
}

try {
  await mkdir(photos);
  for (const [index, path] of paths.entries()) await makeBusyPhoto(path, index + 1);
  await takeInto('warm');
  const I2: Record<string, number | 'not installed'> = {};
  for (const [name, { needs, each, must }] of Object.entries(SCRIPTS)) {
    I2[name] = (await installed(needs)) ? await against(name, each) : 'not installed';
    if (typeof I2[name] === 'number' && I2[name] < must) process.exitCode = 1;
  }
  console.log(JSON.stringify({ bench: 'intake-script', I2 }));
} finally {
  await workers.close();
  await rm(folder, { recursive: true, force: true });
}
