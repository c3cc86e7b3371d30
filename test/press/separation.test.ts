import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mmFromPt } from '../../src/shared/base/units.ts';
import { placedPhoto } from '../../src/shared/publication/derive-block.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { pdfObjects, pdfReading } from '../support/pdf-facts.ts';
import { hasGhostscript, plates, rgbLeft, textInks } from '../support/pdf-inks.ts';
import { cameraPhoto, openPressDesk, type PressDesk } from '../support/press-desk.ts';

let desk: PressDesk;
let leaflet = '';
let folder = '';

/** A red band to the bleed with white words, a photo; a side with black words alone. */
async function layLeaflet(): Promise<string> {
  const [photo] = await desk.takePhotos([await cameraPhoto(folder, { seed: 21 })]);
  if (!photo) throw new Error('no photo');
  const maker = leafletMaker('採択速報');
  maker.frame({
    kind: 'shape',
    id: '019c0000-0000-7000-8000-00000000bb01',
    shape: 'rectangle',
    xMm: -3,
    yMm: -3,
    widthMm: 216,
    heightMm: 60,
    fill: '#b0111c',
  });
  maker.text(
    {
      blocks: [
        {
          type: 'paragraph',
          style: 'headline',
          runs: [{ type: 'text', text: '陳情、採択！', colour: '#ffffff' }],
        },
      ],
    },
    { xMm: 15, yMm: 15, widthMm: 180, heightMm: 30 },
  );
  maker.photo({ photo: placedPhoto(photo) }, { xMm: 15, yMm: 70, widthMm: 120, heightMm: 90 });
  maker.nextPage();
  maker.text('本会議で賛成多数により採択されました。', {
    xMm: 15,
    yMm: 20,
    widthMm: 180,
    heightMm: 60,
  });
  return desk.keep(maker.made());
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gariban-inks-'));
  desk = await openPressDesk();
  leaflet = await layLeaflet();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

async function made(preset: string) {
  const { files, preflight } = await desk.app.press.exportTo(leaflet, {
    preset,
    format: 'pdf',
    outPath: join(folder, `${preset}.pdf`),
  });
  return { files, preflight, pdfs: await Promise.all(files.map((file) => readFile(file))) };
}

describe('for a print shop (PDF/X-4)', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    const { pdfs, preflight } = await made('netprint-x4');
    expect(preflight.map(({ rule }) => rule)).not.toContain('colour-left');
    pdf = pdfs[0] ?? Buffer.alloc(0);
  });

  test('nothing is RGB any more', async () => {
    expect(await rgbLeft(pdf)).toEqual([]);
  });

  test('black words stand in black ink alone', async () => {
    const [front = [], back = []] = await textInks(pdf);
    expect(new Set(back)).toEqual(new Set(['0 0 0 1 k']));
    expect(new Set(front)).toContain('0 0 0 0 k');
  });

  test('has the trim, and 3 mm of bleed around it, to 0.01 mm', async () => {
    const { trim, bleed } = await pdfObjects(pdf);
    for (const [at, [left = 0, bottom = 0, right = 0, top = 0]] of trim.entries()) {
      expect(Math.abs(mmFromPt(right - left) - 210)).toBeLessThan(0.01);
      expect(Math.abs(mmFromPt(top - bottom) - 297)).toBeLessThan(0.01);
      expect(Math.abs(mmFromPt(left - (bleed[at]?.[0] ?? 0)) - 3)).toBeLessThan(0.01);
    }
  });

  test('says for which press it is, with the profile inside, and is labelled', async () => {
    const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
    const intents = catalog.get(PDFName.of('OutputIntents'))?.toString();
    expect(intents).toBeDefined();
    const text = pdf.toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.6');
    expect(text).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(text).toContain('<pdf:Trapped>False</pdf:Trapped>');
  });

  test('keeps words, their order and their fonts', async () => {
    const { fonts, hasType3 } = await pdfObjects(pdf);
    expect(hasType3).toBe(false);
    expect(fonts.every(({ embedded, subset }) => embedded && subset)).toBe(true);
    expect(JSON.stringify(await pdfReading(pdf))).toContain(
      '本会議で賛成多数により採択されました。',
    );
  });

  test.skipIf(!hasGhostscript)(
    'taken apart: marks on all plates, black words on one, no more ink than 300 %',
    async () => {
      const [front, back] = [await plates(pdf, 1), await plates(pdf, 2)];
      expect(front.most).toBeLessThanOrEqual(300);
      expect(front.mostOf.Magenta).toBeGreaterThan(60);
      expect(back.mostOf).toMatchObject({ Cyan: 0, Magenta: 0, Yellow: 0 });
      expect(back.mostOf.Black).toBeGreaterThan(95);
    },
  );
});

describe('for the stencil duplicator', () => {
  test('one ink: everything is grey, and words are pure black', async () => {
    const { pdfs } = await made('riso-1');
    const [pdf = Buffer.alloc(0)] = pdfs;
    expect(await rgbLeft(pdf)).toEqual([]);
    expect(new Set((await textInks(pdf))[1])).toEqual(new Set(['0 g']));
  });

  test('two inks: a file for each, named by its ink, which together are the page', async () => {
    const { files, pdfs } = await made('riso-2');
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      'riso-2-黒.pdf',
      'riso-2-赤.pdf',
    ]);
    const [black = Buffer.alloc(0), red = Buffer.alloc(0)] = pdfs;
    for (const pdf of [black, red]) expect(await rgbLeft(pdf)).toEqual([]);
    // The band is red alone; black words are on the black plate alone.
    const bandOn = async (pdf: Buffer): Promise<boolean> => {
      const { data } = await sharp(await firstPage(pdf))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return (data[10 * 210 + 5] ?? 255) < 128;
    };
    if (hasGhostscript) expect([await bandOn(black), await bandOn(red)]).toEqual([false, true]);
    expect(new Set((await textInks(black))[1])).toEqual(new Set(['0 g']));
    expect(new Set((await textInks(red))[1])).toEqual(new Set(['1 g']));
  });
});

/** The first page as a picture of 210 pixels by 297. */
async function firstPage(pdf: Buffer): Promise<Buffer> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const args = [
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-sDEVICE=pnggray',
      '-r25.4',
      '-dLastPage=1',
      '-sOutputFile=-',
      '-',
    ];
    const child = execFile('gs', args, { encoding: 'buffer', maxBuffer: 1e8 }, (error, out) =>
      error ? reject(error) : resolve(out),
    );
    child.stdin?.end(pdf);
  });
}

describe('other products', () => {
  test('a product that there is not is refused by its name', async () => {
    await expect(made('no-such')).rejects.toMatchObject({
      failure: { code: 'press/preset-not-found', params: { id: 'no-such' } },
    });
  });
});
