import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { placePicture } from './read-picture.ts';

const [WIDTH, HEIGHT] = [400, 300];
const FACE = { left: 120, top: 80, width: 80, height: 100 };

/** Black and white in turn, pixel by pixel: as much to see as a picture can hold. */
async function busyPicture(isInverted: boolean): Promise<string> {
  const path = join(freshFolder(), 'busy.png');
  const data = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) {
    const [x, y] = [pixel % WIDTH, Math.floor(pixel / WIDTH)];
    data.fill(((x >> 2) + (y >> 2)) % 2 === Number(isInverted) ? 0 : 255, pixel * 3, pixel * 3 + 3);
  }
  await sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }).toFile(path);
  return path;
}

const contrast = async (jpeg: Buffer, part: typeof FACE): Promise<number> => {
  const cut = await sharp(jpeg).extract(part).toBuffer();
  return (await sharp(cut).stats()).channels[0]?.stdev ?? Number.NaN;
};

const placed = async (masks: (typeof FACE)[], isInverted = false): Promise<Buffer> =>
  placePicture({
    deed: 'place',
    path: await busyPicture(isInverted),
    crop: { left: 0, top: 0, width: WIDTH, height: HEIGHT },
    widthPx: WIDTH,
    heightPx: HEIGHT,
    masks,
  });

test("a masked face's pixels are gone from what is printed; the rest of the photo stays", async () => {
  const [open, masked] = [await placed([]), await placed([FACE])];
  const inner = { left: 128, top: 88, width: 64, height: 84 };
  expect(await contrast(open, inner)).toBeGreaterThan(100);
  expect(await contrast(masked, inner)).toBeLessThan(12);
  const beside = { left: 240, top: 80, width: 80, height: 100 };
  expect(await contrast(masked, beside)).toBeGreaterThan(100);
});

test('two faces of the same tones are the same blocks: nothing is left to tell them apart by', async () => {
  const of = async (isInverted: boolean): Promise<Buffer> =>
    sharp(await placed([FACE], isInverted))
      .extract(FACE)
      .raw()
      .toBuffer();
  const [one, other] = [await of(false), await of(true)];
  const differences = one.map((value, index) => Math.abs(value - (other[index] ?? 0)));
  expect(Math.max(...differences)).toBeLessThan(24);
});
