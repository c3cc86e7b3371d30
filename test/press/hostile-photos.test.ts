import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placedPhoto } from '../../src/shared/publication/derive-block.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { pdfObjects } from '../support/pdf-facts.ts';
import { rgbLeft } from '../support/pdf-inks.ts';
import { openPressDesk, type PressDesk } from '../support/press-desk.ts';

let desk: PressDesk;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gariban-hostile-'));
  desk = await openPressDesk();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

/** A brick red, and a stripe so that the picture is no flat colour. */
const RED = { r: 176, g: 60, b: 52 };
const plain = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: RED } });

/** Damages the profile inside a JPEG, and nothing else. */
function withBrokenProfile(jpeg: Buffer): Buffer {
  const at = jpeg.indexOf('ICC_PROFILE');
  if (at === -1) throw new Error('no profile inside');
  return Buffer.concat([
    jpeg.subarray(0, at + 30),
    Buffer.alloc(200, 0x5a),
    jpeg.subarray(at + 230),
  ]);
}

const MADE: Readonly<Record<string, () => Promise<Buffer>>> = {
  'four inks.jpg': () =>
    plain().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer(),
  'wide gamut.jpg': () => plain().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer(),
  '16 bits.png': () => plain().toColourspace('rgb16').png().toBuffer(),
  'broken profile.jpg': async () =>
    withBrokenProfile(await plain().withIccProfile('srgb').jpeg({ quality: 95 }).toBuffer()),
  'パノラマ 20000.jpg': () => plain(20_000, 500).jpeg({ quality: 80 }).toBuffer(),
  'seen through.png': () =>
    sharp({ create: { width: 600, height: 400, channels: 4, background: { ...RED, alpha: 0.5 } } })
      .png()
      .toBuffer(),
};

/** The photo on a leaflet, for the office and for a print shop. */
async function exported(name: string): Promise<{ office: Buffer; shop: Buffer }> {
  const path = join(folder, name);
  await writeFile(path, (await MADE[name]?.()) ?? '');
  const [photo] = await desk.takePhotos([path]);
  if (!photo) throw new Error(`${name} was not taken in`);
  const maker = leafletMaker(name);
  maker.photo({ photo: placedPhoto(photo) }, { xMm: 20, yMm: 20, widthMm: 90, heightMm: 60 });
  const publication = await desk.keep(maker.made());
  const made = async (preset: string): Promise<Buffer> => {
    const outPath = join(folder, `${preset}.pdf`);
    const wish = { preset, format: 'pdf', outPath } as const;
    const { files, preflight } = await desk.app.press.exportTo(publication, wish);
    expect(preflight.filter(({ rule }) => rule === 'colour-left')).toEqual([]);
    return readFile(files[0] ?? '');
  };
  return { office: await made('office'), shop: await made('netprint-x4') };
}

/** Of the one picture in the file. */
async function meanColour(pdf: Buffer): Promise<number[]> {
  const { pictures } = await pdfObjects(pdf);
  const [picture] = pictures.filter(({ filter }) => filter === 'DCTDecode');
  const { channels } = await sharp(picture?.bytes).stats();
  return channels.map(({ mean }) => Math.round(mean));
}

const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...other.map((value, at) => Math.abs(value - (one[at] ?? 0))));

/** Ink on paper and back again is never quite the same; what is half seen through is lighter on white. */
const MAY_DIFFER: Readonly<Record<string, number>> = {
  'four inks.jpg': 30,
  'seen through.png': 255,
};

test.each(Object.keys(MADE))(
  '%s prints in the colour that it shows, and in four inks',
  async (name) => {
    const { office, shop } = await exported(name);
    const mean = await meanColour(office);
    expect(mean).toHaveLength(3);
    expect(apart(mean, [RED.r, RED.g, RED.b])).toBeLessThan(MAY_DIFFER[name] ?? 14);
    expect(await rgbLeft(shop)).toEqual([]);
  },
);
