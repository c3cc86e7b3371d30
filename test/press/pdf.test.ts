import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mmFromPt, ptFromMm } from '../../src/shared/base/units.ts';
import type { PressWish } from '../../src/shared/contract/publication-calls.ts';
import { placedPhoto } from '../../src/shared/publication/derive-block.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { pageContent, pdfObjects, pdfReading } from '../support/pdf-facts.ts';
import { cameraPhoto, openPressDesk, type PressDesk } from '../support/press-desk.ts';

let desk: PressDesk;
let leaflet = '';
let folder = '';

const BLACK = '#1a1a1a';

/** Two sides: a headline on a band that bleeds, a quote, a photo with its sides cut away; a vertical letter and a photo lying on its side. */
async function layLeaflet(): Promise<string> {
  const paths = await Promise.all([
    cameraPhoto(folder, { seed: 11 }),
    cameraPhoto(folder, { seed: 12, orientation: 6 }),
  ]);
  const [wide, upright] = await desk.takePhotos(paths);
  if (!wide || !upright) throw new Error('no photos');
  const maker = leafletMaker('号外 <国保証>の全員発送を採択！');
  maker.frame({
    kind: 'shape',
    id: '019c0000-0000-7000-8000-00000000aa01',
    shape: 'band',
    xMm: -3,
    yMm: -3,
    widthMm: 216,
    heightMm: 60,
    fill: '#2f3e8f',
  });
  maker.text('陳情を採択 𠮷田さん髙橋さん①', { xMm: 15, yMm: 15, widthMm: 180, heightMm: 30 });
  maker.photo({ photo: placedPhoto(wide) }, { xMm: 15, yMm: 70, widthMm: 60, heightMm: 60 });
  maker.photo({ photo: placedPhoto(upright) }, { xMm: 90, yMm: 70, widthMm: 50, heightMm: 70 });
  maker.block(
    {
      sources: [{ record: '019c0000-0000-7000-8000-00000000aa02', revision: 1 }],
      facts: {
        type: 'contact',
        name: 'みどり区社会保障推進協議会',
        about: '',
        address: '',
        contacts: [],
      },
      overrides: {},
    },
    { xMm: 15, yMm: 230, widthMm: 180, heightMm: 30 },
  );
  maker.nextPage();
  maker.text(
    {
      blocks: [
        {
          type: 'paragraph',
          style: 'headline',
          runs: [
            { type: 'ruby', base: '陳情', reading: 'ちんじょう' },
            { type: 'text', text: 'の主旨', bold: true, colour: BLACK },
          ],
        },
      ],
    },
    { xMm: 15, yMm: 20, widthMm: 180, heightMm: 60 },
  );
  return desk.keep(maker.made());
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gariban-photos-'));
  desk = await openPressDesk();
  leaflet = await layLeaflet();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

async function printed(preset: PressWish['preset']): Promise<Uint8Array> {
  const { files } = await desk.app.press.exportTo(leaflet, {
    preset,
    format: 'pdf',
    outPath: join(process.env.GARIBAN_KEEP ?? folder, `${preset}.pdf`),
  });
  return readFile(files[0] ?? '');
}

const sizeMm = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) => ({
  widthMm: mmFromPt(right - left),
  heightMm: mmFromPt(top - bottom),
});

describe('the PDF for the office printer', () => {
  let bytes: Uint8Array;
  let objects: Awaited<ReturnType<typeof pdfObjects>>;
  let reading: Awaited<ReturnType<typeof pdfReading>>;
  beforeAll(async () => {
    bytes = await printed('office');
    objects = await pdfObjects(bytes);
    reading = await pdfReading(bytes);
  });

  test('has pages of exactly A4 in every box', () => {
    expect(objects.media).toHaveLength(2);
    for (const boxes of [objects.media, objects.crop, objects.bleed, objects.trim]) {
      for (const box of boxes) {
        const { widthMm, heightMm } = sizeMm(box);
        expect(Math.abs(widthMm - 210)).toBeLessThan(0.01);
        expect(Math.abs(heightMm - 297)).toBeLessThan(0.01);
      }
    }
  });

  test('has its fonts inside: subset CID TrueType with a way back to text, and no Type 3', () => {
    expect(objects.hasType3).toBe(false);
    expect(objects.fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of objects.fonts)
      expect(font).toMatchObject({
        kind: 'Type0/CIDFontType2',
        embedded: true,
        subset: true,
        hasUnicode: true,
      });
    const names = objects.fonts.map(({ name }) => name.slice(7));
    expect(new Set(names).size, 'one subset of each face').toBe(names.length);
  });

  test('gives its words back, rare name kanji too', () => {
    expect(reading.words[0]).toContain('𠮷田さん髙橋さん①');
    expect(reading.words[1]).toContain('の主旨');
  });

  test('carries each photo as a JPEG of 350 ppi, without place, camera, date or what was cut away', async () => {
    expect(objects.pictures.map(({ filter }) => filter)).toStrictEqual(['DCTDecode', 'DCTDecode']);
    for (const { across, down } of reading.ppi.flat()) {
      expect(across).toBeGreaterThan(340);
      expect(across).toBeLessThanOrEqual(360);
      expect(down).toBeLessThanOrEqual(360);
    }
    const pixels = objects.pictures.map(({ widthPx, heightPx }) => [widthPx, heightPx]);
    expect(pixels.sort()).toStrictEqual([
      [689, 965],
      [827, 827],
    ]);
    for (const { bytes: jpeg } of objects.pictures) {
      const { exif, icc, xmp, iptc, isProgressive } = await sharp(jpeg).metadata();
      expect({ exif, xmp, iptc, isProgressive }).toStrictEqual({
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
        isProgressive: false,
      });
      expect(icc).toBeUndefined();
    }
  });

  test('says its title, language and who answers for it, and nothing of the machine', () => {
    const { catalog } = objects.document;
    expect(objects.document.getTitle()).toBe('号外 <国保証>の全員発送を採択！');
    expect(objects.document.getAuthor()).toBe('みどり区社会保障推進協議会');
    expect(objects.document.getProducer()).toBe('Gariban');
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('ja');
    expect(catalog.has(PDFName.of('MarkInfo'))).toBe(true);
    const id = objects.document.context.trailerInfo.ID;
    expect(String(id)).toMatch(/^\[ <[0-9A-F]{32}> <[0-9A-F]{32}> \]$/);
    const everything = [...objects.document.context.enumerateIndirectObjects()]
      .map(([, object]) => {
        if (object instanceof PDFHexString) return object.decodeText();
        return object.toString();
      })
      .join('\n');
    const plain = Buffer.from(bytes).toString('latin1') + everything;
    expect(plain).not.toMatch(
      /SECRET|chrom|skia|mozilla|127\.0\.0\.1|localhost|\/tmp\/|\/root\/|\/home\/|asset\/placed/i,
    );
    expect(plain).not.toContain(Buffer.from('山田 花子').toString('latin1'));
  });
});

describe('the PDF for the print shop', () => {
  test('has 3 mm of bleed around the trim, and marks beyond it that show both', async () => {
    const bytes = await printed('bleed');
    const { trim, bleed, media, document } = await pdfObjects(bytes);
    for (const [index, box] of trim.entries()) {
      const outer = bleed[index] ?? [];
      const paper = media[index] ?? [];
      expect(sizeMm(box).widthMm).toBeCloseTo(210, 2);
      expect(sizeMm(box).heightMm).toBeCloseTo(297, 2);
      for (const side of [0, 1, 2, 3]) {
        const beyond = Math.abs((box[side] ?? 0) - (outer[side] ?? 0));
        expect(Math.abs(mmFromPt(beyond) - 3)).toBeLessThan(0.01);
        expect(mmFromPt(Math.abs((outer[side] ?? 0) - (paper[side] ?? 0)))).toBeGreaterThan(9);
      }
    }
    const [left = 0, bottom = 0] = trim[0] ?? [];
    const three = ptFromMm(3);
    const nine = ptFromMm(9);
    const at = (value: number): string => String(Math.round(value * 1e4) / 1e4);
    const content = pageContent(document, 0);
    expect(content).toContain('/GaribanRegistration CS 1 SCN');
    // The lower left corner: 内トンボ from the left, along the trim, to the bleed, and down.
    expect(content).toContain(
      `${at(left - three - nine)} ${at(bottom)} m ${at(left - three)} ${at(bottom)} l ${at(left - three)} ${at(bottom - three - nine)} l S`,
    );
  });

  test('is drawn to the edge of the bleed, and not beyond it', async () => {
    const bytes = await printed('bleed');
    const { bleed, document } = await pdfObjects(bytes);
    const clip = /^q\n([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/.exec(pageContent(document, 0));
    const [left = 0, bottom = 0, width = 0, height = 0] = (clip ?? []).slice(1).map(Number);
    for (const [side, edge] of [left, bottom, left + width, bottom + height].entries())
      expect(edge).toBeCloseTo(bleed[0]?.[side] ?? 0, 3);
  });

  test('keeps text, fonts and photos as they are', async () => {
    const bytes = await printed('bleed');
    const { hasType3, pictures } = await pdfObjects(bytes);
    const { words, pages } = await pdfReading(bytes);
    expect({ hasType3, pages, filters: pictures.map(({ filter }) => filter) }).toStrictEqual({
      hasType3: false,
      pages: 2,
      filters: ['DCTDecode', 'DCTDecode'],
    });
    expect(words[0]).toContain('陳情を採択');
  });
});

test('pictures of the pages are exact to the pixel and numbered', async () => {
  const { files, pages } = await desk.app.press.exportTo(leaflet, {
    preset: 'office',
    format: 'png',
    outPath: join(process.env.GARIBAN_KEEP ?? folder, 'leaflet.png'),
  });
  expect(pages).toBe(2);
  expect(files.map((file) => file.slice(file.lastIndexOf('/') + 1))).toStrictEqual([
    'leaflet-1.png',
    'leaflet-2.png',
  ]);
  for (const file of files) {
    const { width, height, density, exif } = await sharp(file).metadata();
    expect({ width, height, density }).toStrictEqual({ width: 2480, height: 3508, density: 300 });
    // Its only statement is the resolution.
    expect(exif?.byteLength ?? 0).toBeLessThan(200);
  }
});
