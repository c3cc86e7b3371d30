import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { intakeDesk, WILD_PHOTOS } from '../../../test/support/intake-desk.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SIDE = 16;

/** A picture as 16 × 16 colours, without the middle, where the scene's own number stands. */
async function colours(picture: Buffer): Promise<number[]> {
  const { data } = await sharp(picture)
    .resize(SIDE, SIDE, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isMiddle = (at: number): boolean => at > SIDE / 4 && at < (SIDE * 3) / 4;
  return [...data].filter((_value, index) => {
    const pixel = Math.floor(index / 3);
    return !(isMiddle(pixel % SIDE) && isMiddle(Math.floor(pixel / SIDE)));
  });
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;

describe('photos found in the wild', () => {
  test('stand upright, whichever way the camera was held', async () => {
    const desk = await intakeDesk();
    const names = [1, 2, 3, 4, 5, 6, 7, 8].map((way) => `landscape_${way}.jpg`);
    const report = await desk.takeIn(...names.map((name) => join(WILD_PHOTOS, name)));
    const photos = await desk.photos(report);
    expect(photos.map(({ fileName, widthPx, heightPx }) => [fileName, widthPx, heightPx])).toEqual(
      names.map((name) => [name, 600, 450]),
    );
    for (const kind of ['thumbnail', 'preview'] as const) {
      const [first = [], ...others] = await Promise.all(
        photos.map((photo) => colours(desk.derivative(kind, photo))),
      );
      for (const other of others) expect(distance(first, other)).toBeLessThan(6);
    }
  });

  test('keep when and where they were taken, and show nobody', async () => {
    const desk = await intakeDesk();
    const names = ['gps_0010.jpg', 'gps_0012.jpg', 'gps_0021.jpg'];
    const report = await desk.takeIn(...names.map((name) => join(WILD_PHOTOS, name)));
    const photos = await desk.photos(report);
    expect(
      photos.map(({ date, takenAt, position }) => [
        date,
        takenAt,
        position?.latitude.toFixed(3),
        position?.longitude.toFixed(3),
      ]),
    ).toEqual([
      ['2008-10-22', '2008-10-22T16:28:39', '43.467', '11.885'],
      ['2008-10-22', '2008-10-22T16:29:49', '43.467', '11.885'],
      ['2008-10-22', '2008-10-22T16:38:20', '43.467', '11.885'],
    ]);
    for (const photo of photos) {
      const { exif, xmp, iptc, icc } = await sharp(desk.derivative('preview', photo)).metadata();
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  test('are all taken in or named with a reason, and the rest is unharmed', async () => {
    const desk = await intakeDesk();
    const { added, duplicates, failed } = await desk.takeIn(WILD_PHOTOS);
    const told = [...added, ...duplicates, ...failed].map(({ path }) => path);
    const all = readdirSync(WILD_PHOTOS).map((name) => join(WILD_PHOTOS, name));
    expect(told.sort()).toEqual(all.sort());
    expect(failed).toEqual([]);
    const invalid = added.filter(({ title }) => title.startsWith('invalid'));
    expect(invalid.map(({ title }) => title)).toEqual([
      'invalid_00971',
      'invalid_01088',
      'invalid_01137',
    ]);
  });

  test('of a telephone that writes HEIC are seen upright, dated, and kept as they came', async () => {
    const desk = await intakeDesk();
    const path = join(WILD_PHOTOS, 'iphone_13_pro_max.HEIC');
    const [photo] = await desk.photos(await desk.takeIn(path));
    if (!photo) throw new Error('not taken in');
    expect(photo).toMatchObject({ mediaType: 'image/heic', widthPx: 3024, heightPx: 4032 });
    expect(photo.takenAt).toMatch(/^20\d\d-/);
    expect(readFileSync(desk.archive.originals.path(photo.original))).toEqual(readFileSync(path));
    const { format, width, height } = await sharp(desk.derivative('preview', photo)).metadata();
    expect([format, width, height]).toEqual(['jpeg', 1200, 1600]);
    const placed = await desk.workers.place({
      path: desk.archive.originals.path(photo.original),
      crop: { left: 1000, top: 500, width: 400, height: 200 },
      widthPx: 200,
      heightPx: 100,
      masks: [],
    });
    if (!('jpeg' in placed)) throw new Error(placed.unreadable.reason);
    expect(await sharp(placed.jpeg).metadata()).toMatchObject({ width: 200, height: 100 });
  });

  test('may have Japanese names with spaces, and lie in such folders', async () => {
    const desk = await intakeDesk();
    const folder = join(freshFolder(), '2026年 1月の集会');
    mkdirSync(folder);
    copyFileSync(join(WILD_PHOTOS, 'gps_0010.jpg'), join(folder, 'シュプレヒコール　その１.jpg'));
    // As macOS writes names: ガ in two characters.
    copyFileSync(join(WILD_PHOTOS, 'gps_0012.jpg'), join(folder, 'ガリ版 2.JPG'.normalize('NFD')));
    writeFileSync(join(folder, '.DS_Store'), 'x');
    writeFileSync(join(folder, 'Thumbs.db'), 'x');
    const report = await desk.takeIn(folder);
    const photos = await desk.photos(report);
    expect(photos.map(({ title, fileName }) => [title, fileName])).toEqual([
      ['ガリ版 2', 'ガリ版 2.JPG'],
      ['シュプレヒコール　その１', 'シュプレヒコール　その１.jpg'],
    ]);
    expect(report.failed).toEqual([]);
  });
});

describe('pictures of other kinds', () => {
  const SCENE = {
    create: { width: 640, height: 400, channels: 4, background: '#c0204080' },
  } as const;

  test.each([
    ['PNG with glass', 'png', 'image/png'],
    ['TIFF', 'tiff', 'image/tiff'],
    ['WebP', 'webp', 'image/webp'],
  ] as const)('%s lies on white in its previews', async (_name, format, mediaType) => {
    const desk = await intakeDesk();
    const path = join(freshFolder(), 'scene.jpg');
    await sharp(SCENE).toFormat(format, { compression: 'lzw', lossless: true }).toFile(path);
    const [photo] = await desk.photos(await desk.takeIn(path));
    if (!photo) throw new Error('not taken in');
    expect(photo).toMatchObject({ mediaType, widthPx: 640, heightPx: 400 });
    const { data, info } = await sharp(desk.derivative('preview', photo))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([640, 400, 3]);
    const [red = 0, green = 0, blue = 0] = data;
    expect(distance([red, green, blue], [223, 143, 159])).toBeLessThan(4);
  });

  test.each([
    ['GIF', 'gif', 'image/gif'],
    ['AVIF', 'avif', 'image/avif'],
  ] as const)('%s becomes a photo, too', async (_name, format, mediaType) => {
    const desk = await intakeDesk();
    const path = join(freshFolder(), 'scene');
    await sharp({ create: { width: 320, height: 200, channels: 3, background: '#c02040' } })
      .toFormat(format)
      .toFile(path);
    const [photo] = await desk.photos(await desk.takeIn(path));
    expect(photo).toMatchObject({ mediaType, widthPx: 320, heightPx: 200 });
  });

  test('deep, grey and four-ink pictures keep their tones', async () => {
    const desk = await intakeDesk();
    const folder = freshFolder();
    const grey = {
      create: { width: 300, height: 200, channels: 3, background: '#808080' },
    } as const;
    await sharp(grey).toColourspace('rgb16').png().toFile(join(folder, '1.png'));
    await sharp(grey).toColourspace('b-w').jpeg().toFile(join(folder, '2.jpg'));
    await sharp(grey).toColourspace('cmyk').tiff().toFile(join(folder, '3.tif'));
    const photos = await desk.photos(await desk.takeIn(folder));
    expect(photos.length).toBe(3);
    for (const photo of photos) {
      const { channels } = await sharp(desk.derivative('thumbnail', photo)).stats();
      const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean);
      expect(distance([red, green, blue], [128, 128, 128])).toBeLessThan(16);
    }
  });
});
