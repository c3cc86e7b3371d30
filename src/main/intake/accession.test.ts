import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { freshFolder, refusal } from '../../../test/support/catalogue.ts';
import { intakeDesk, WILD_PHOTOS } from '../../../test/support/intake-desk.ts';
import { verifyArchive } from '../archive/verify.ts';
import { ensureDerivative } from './ensure-derivative.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const PHOTO = join(WILD_PHOTOS, 'gps_0010.jpg');
const CAMPAIGN = '019c0000-0000-7000-8000-000000000001';

/** Small photos that differ. */
async function writePhotos(folder: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const background = { r: number, g: 90, b: 120 };
    await sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toFile(join(folder, `写真 ${number}.png`));
  }
}

const withoutWatching = { signal: new AbortController().signal, progress: () => undefined };

describe('an accession', () => {
  test('takes in folders in the order of their names, in numbers as people count', async () => {
    const desk = await intakeDesk();
    const folder = freshFolder();
    await writePhotos(join(folder, '集会'), 120);
    const report = await desk.takeIn(folder);
    expect(report.added.map(({ title }) => title)).toEqual(
      Array.from({ length: 120 }, (_, index) => `写真 ${index + 1}`),
    );
    expect(desk.notices.filter(({ name }) => name === 'archive.changed').length).toBe(3);
    const { rows } = await desk.archive.catalogue.accessions.list(0, 10);
    expect(rows).toMatchObject([{ id: report.accession, added: 120, duplicates: 0, failed: 0 }]);
    expect(await verifyArchive(desk.archive, withoutWatching)).toEqual({
      records: 120,
      originals: 120,
      damaged: [],
    });
  });

  test('knows a photo by its bytes, not by its name', async () => {
    const desk = await intakeDesk();
    const folder = freshFolder();
    for (const name of ['a.jpg', 'b.jpg', 'c.png', 'd']) copyFileSync(PHOTO, join(folder, name));
    const first = await desk.takeIn(folder);
    const again = await desk.takeIn(folder);
    const id = first.added[0]?.id;
    expect(first.added.map(({ path }) => path)).toEqual([join(folder, 'a.jpg')]);
    expect(first.duplicates).toEqual(
      ['b.jpg', 'c.png', 'd'].map((name) => ({ id, path: join(folder, name) })),
    );
    expect([again.added, again.duplicates.length]).toEqual([[], 4]);
    expect(readdirSync(join(desk.archive.folder, 'originals', 'incoming'))).toEqual([]);
  });

  test('begun twice at once keeps every photo once', async () => {
    const desk = await intakeDesk();
    const folder = freshFolder();
    await writePhotos(folder, 12);
    const [one, other] = await Promise.all([desk.takeIn(folder), desk.takeIn(folder)]);
    expect([one.added.length, other.added.length, other.duplicates.length]).toEqual([12, 0, 12]);
  });

  test('keeps whole items when it is cancelled', async () => {
    const desk = await intakeDesk();
    const folder = freshFolder();
    await writePhotos(folder, 40);
    const stop = new AbortController();
    const report = await desk.accede({
      paths: [folder],
      signal: stop.signal,
      progress: (done) => {
        if (done === 10) stop.abort();
      },
    });
    expect(report.added.length).toBeGreaterThanOrEqual(10);
    expect(report.added.length).toBeLessThan(40);
    const { records, damaged } = await verifyArchive(desk.archive, withoutWatching);
    expect([records, damaged]).toEqual([report.added.length, []]);
  });

  test('tells how far it is', async () => {
    const desk = await intakeDesk();
    const told: [number, number][] = [];
    await desk.accede({
      paths: [WILD_PHOTOS],
      progress: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual(Array.from({ length: 16 }, (_, index) => [index + 1, 16]));
  });

  test('links the photos to the campaign that they were taken in for', async () => {
    const desk = await intakeDesk();
    const report = await desk.accede({ paths: [PHOTO], campaign: CAMPAIGN });
    const [photo] = await desk.photos(report);
    expect(photo?.links).toEqual([{ role: 'campaign', to: CAMPAIGN }]);
  });

  test.skipIf(process.platform === 'win32')(
    'follows no link, enters no archive, and names what is not there',
    async () => {
      const desk = await intakeDesk();
      const folder = freshFolder();
      copyFileSync(PHOTO, join(folder, '1.jpg'));
      symlinkSync('/etc/hostname', join(folder, '2.jpg'));
      symlinkSync(folder, join(folder, '3'));
      symlinkSync(desk.archive.folder, join(folder, '4'));
      const { added, failed } = await desk.takeIn(
        folder,
        desk.archive.folder,
        join(folder, 'ない.jpg'),
        '/dev/zero',
      );
      expect(added.map(({ path }) => path)).toEqual([join(folder, '1.jpg')]);
      expect(failed.map(({ path, code }) => [path, code])).toEqual([
        [join(folder, '2.jpg'), 'intake/link-not-followed'],
        [join(folder, '3'), 'intake/link-not-followed'],
        [join(folder, '4'), 'intake/link-not-followed'],
        [desk.archive.folder, 'intake/is-an-archive'],
        [join(folder, 'ない.jpg'), 'intake/not-readable'],
        ['/dev/zero', 'intake/not-readable'],
      ]);
    },
  );

  test('ends, and says so, when the originals cannot be written', async () => {
    const desk = await intakeDesk();
    const originals = join(desk.archive.folder, 'originals');
    rmSync(originals, { recursive: true });
    writeFileSync(originals, 'in the way');
    expect(await refusal(() => desk.takeIn(WILD_PHOTOS))).toMatchObject({
      code: 'archive/cannot-write',
    });
    const { rows } = await desk.archive.catalogue.accessions.list(0, 10);
    expect(rows).toMatchObject([{ added: 0 }]);
  });
});

test('a derivative that is gone is made again from the original', async () => {
  const desk = await intakeDesk();
  const [photo] = await desk.photos(await desk.takeIn(join(WILD_PHOTOS, 'landscape_6.jpg')));
  if (!photo) throw new Error('not taken in');
  const { archive, workers } = desk;
  const sha256 = photo.original;
  rmSync(join(archive.folder, 'derivatives'), { recursive: true });
  for (const [kind, width, height] of [
    ['thumbnail', 320, 240],
    ['preview', 600, 450],
  ] as const) {
    const file = await ensureDerivative(archive, workers, { kind, sha256 });
    expect(await sharp(file).metadata()).toMatchObject({ width, height, format: 'jpeg' });
  }
  const unknown = { kind: 'preview', sha256: 'f'.repeat(64) } as const;
  expect(await ensureDerivative(archive, workers, unknown)).toBe(undefined);
});
