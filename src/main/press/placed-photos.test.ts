import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { intakeDesk } from '../../../test/support/intake-desk.ts';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { planPhotos } from '../../shared/press/plan-photos.ts';
import { placedPhoto } from '../../shared/publication/derive-block.ts';
import { placePhotos } from './placed-photos.ts';

const SIDE = 400;

/** Black and white stripes. */
async function stripes(): Promise<string> {
  const path = join(freshFolder(), 'stripes.png');
  const data = Buffer.alloc(SIDE * SIDE * 3);
  for (let pixel = 0; pixel < SIDE * SIDE; pixel += 1)
    data.fill((pixel >> 2) % 2 === 0 ? 0 : 255, pixel * 3, pixel * 3 + 3);
  await sharp(data, { raw: { width: SIDE, height: SIDE, channels: 3 } }).toFile(path);
  return path;
}

test('a face masked after the photo was placed is masked in print all the same', async () => {
  const desk = await intakeDesk();
  const [photo] = await desk.photos(await desk.takeIn(await stripes()));
  if (!photo) throw new Error('not taken in');
  const leaflet = leafletMaker();
  leaflet.photo({ photo: placedPhoto(photo) }, { widthMm: 60, heightMm: 60 });
  const plans = planPhotos(leaflet.made(), 350);
  const job = { signal: new AbortController().signal, progress: () => undefined };
  const contrast = async (): Promise<number> => {
    const urls = await placePhotos(plans, { archive: desk.archive, workers: desk.workers, job });
    const [url = ''] = Object.values(urls);
    const file = readFileSync(desk.archive.derivatives.path('placed', basename(url)));
    const { width } = await sharp(file).metadata();
    const part = Math.floor(width / 4);
    const cut = await sharp(file)
      .extract({ left: part, top: part, width: part * 2, height: part * 2 })
      .toBuffer();
    return (await sharp(cut).stats()).channels[0]?.stdev ?? Number.NaN;
  };
  expect(await contrast()).toBeGreaterThan(80);
  await desk.archive.catalogue.records.save(
    {
      ...photo,
      revision: photo.revision + 1,
      masks: [{ x: 0.2, y: 0.2, width: 0.6, height: 0.6 }],
    },
    photo.revision,
  );
  expect(await contrast()).toBeLessThan(12);
});
