import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfPagePicture } from '../../src/main/intake/document/pdf-page.ts';
import { newId } from '../../src/shared/base/id.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { pdfObjects } from '../support/pdf-facts.ts';
import { openPressDesk, type PressDesk } from '../support/press-desk.ts';

let desk: PressDesk;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gariban-qr-'));
  desk = await openPressDesk();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

/** The first page as an office printer would lay it on paper. */
async function pictureOf(path: string) {
  const page = await pdfPagePicture({ path, page: 1, ppi: 200 });
  const { data, info } = await sharp(page)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

test('a QR code is read from the printed page, and is no picture in it', async () => {
  const maker = leafletMaker();
  maker.text('詳しくはこちら', { xMm: 20, yMm: 20, widthMm: 80, heightMm: 12 });
  const place = { xMm: 20, yMm: 40, widthMm: 25, heightMm: 25 };
  maker.frame({ kind: 'qr', id: newId(), ...place, words: 'example.org/kokuho?会=みどり' });
  const { files } = await desk.app.press.exportTo(await desk.keep(maker.made()), {
    preset: 'office',
    format: 'pdf',
    outPath: join(process.env.GARIBAN_KEEP ?? folder, 'qr.pdf'),
  });
  const [path = ''] = files;
  expect((await pdfObjects(await readFile(path))).pictures).toStrictEqual([]);
  expect(decodeQR(await pictureOf(path))).toBe('https://example.org/kokuho?会=みどり');
});
