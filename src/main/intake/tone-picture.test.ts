import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { photoTone, type ToneMatrix, toneMatrixOf } from '../../shared/publication/photo-tone.ts';
import { placePicture } from './read-picture.ts';

const SIDE = 16;

async function plainPicture(rgb: readonly [number, number, number]): Promise<string> {
  const path = join(freshFolder(), 'plain.png');
  const [r, g, b] = rgb;
  const background = { r, g, b };
  await sharp({ create: { width: SIDE, height: SIDE, channels: 3, background } }).toFile(path);
  return path;
}

/** What the screen's filter makes of a colour (Filter Effects 1, 9.5: feColorMatrix). */
const onScreen = ({ rows, offset }: ToneMatrix, rgb: readonly number[]): number[] =>
  rows.map((row, at) => {
    const sum = row.reduce((all, part, channel) => all + part * (rgb[channel] ?? 0), 0);
    return Math.min(255, Math.max(0, sum + (offset[at] ?? 0) * 255));
  });

const channel = fc.integer({ min: 0, max: 255 });
const anyTone = fc.record({
  brightness: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  contrast: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  ink: fc.option(fc.constantFrom('#000000', '#2f3e8f', '#c1121f'), { nil: undefined }),
});

test('a toned photo is printed in the colours that the screen shows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(channel, channel, channel), anyTone, async (rgb, tone) => {
      const matrix = toneMatrixOf(photoTone.parse(tone));
      if (!matrix) return;
      const placed = await placePicture({
        deed: 'place',
        path: await plainPicture(rgb),
        crop: { left: 0, top: 0, width: SIDE, height: SIDE },
        widthPx: SIDE,
        heightPx: SIDE,
        masks: [],
        tone: matrix,
      });
      const { channels } = await sharp(placed).stats();
      const wanted = onScreen(matrix, rgb);
      // A JPEG keeps colours to a few levels.
      const off = channels.map(({ mean }, at) => Math.abs(mean - (wanted[at] ?? 0)));
      expect(Math.max(...off)).toBeLessThan(5);
    }),
    { numRuns: 40 },
  );
});

test('a photo in one ink has the ink where it was black and the paper where it was white', () => {
  const matrix = toneMatrixOf(photoTone.parse({ ink: '#2f3e8f' }));
  if (!matrix) throw new Error('no tone');
  expect(onScreen(matrix, [0, 0, 0]).map(Math.round)).toEqual([0x2f, 0x3e, 0x8f]);
  expect(onScreen(matrix, [255, 255, 255]).map(Math.round)).toEqual([255, 255, 255]);
});

test('a photo that is left as it is has no tone', () => {
  expect(toneMatrixOf(photoTone.parse({}))).toBeUndefined();
});
