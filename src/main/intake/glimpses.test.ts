import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { asFromCamera } from '../../../test/support/camera-photo.ts';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { intakeDesk, WILD_PHOTOS } from '../../../test/support/intake-desk.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { readGlimpse } from './read-glimpse.ts';

const isGlimpses = (notice: Notice) => notice.name === 'accession.glimpses';

test('photos show themselves before the first of them is in the archive', async () => {
  const desk = await intakeDesk();
  const folder = freshFolder();
  copyFileSync(join(WILD_PHOTOS, 'gps_0010.jpg'), join(folder, '集会 1.jpg'));
  copyFileSync(join(WILD_PHOTOS, 'landscape_1.jpg'), join(folder, '集会 2.jpg'));
  writeFileSync(join(folder, 'records.json'), '[]');
  const { accession } = await desk.takeIn(folder);
  const [first] = desk.notices;
  expect(first).toMatchObject({
    name: 'accession.glimpses',
    body: {
      accession,
      glimpses: [
        { name: '集会 1.jpg', hasPicture: true },
        { name: '集会 2.jpg', hasPicture: false },
      ],
    },
  });
  expect(desk.notices.filter(isGlimpses)).toHaveLength(2);
  expect(desk.notices.filter(isGlimpses).at(-1)?.body).toEqual({ accession, glimpses: [] });
  expect(existsSync(join(desk.archive.folder, 'derivatives', 'glimpse'))).toBe(false);
});

test('a glimpse stands upright whichever way the camera was held', async () => {
  const small = await sharp({
    create: { width: 160, height: 120, channels: 3, background: '#204060' },
  })
    .jpeg()
    .toBuffer();
  const path = join(freshFolder(), 'held.jpg');
  writeFileSync(path, asFromCamera(small, small, 6));
  const { width, height } = await sharp(await readGlimpse(path)).metadata();
  expect([width, height]).toEqual([120, 160]);
});

test('a head that is cut anywhere gives a picture or a reason, never anything else', async () => {
  const small = await sharp({
    create: { width: 32, height: 24, channels: 3, background: '#808080' },
  })
    .jpeg()
    .toBuffer();
  const whole = asFromCamera(small, small);
  const path = join(freshFolder(), 'cut.jpg');
  for (let end = 0; end < whole.byteLength; end += 37) {
    writeFileSync(path, whole.subarray(0, end));
    await readGlimpse(path).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
  }
});
