import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { isNeutral, type Rgb } from '../../../shared/press/neutral.ts';
import { written } from './content-operations.ts';
import {
  blackOf,
  type EncodedPicture,
  type InkSpace,
  luminance,
  type Picture,
} from './ink-space.ts';

const QUALITY = 92;

/** From a tone to another, 0 to 1 each. */
export type Tone = (level: number) => number;

/** Faces go black on a stencil duplicator: middle tones are printed lighter by this much (users.md, risograph). */
const FACE_LIFT = 0.8;
export const liftedFaces: Tone = (level) => level ** FACE_LIFT;

const byteOf = (level: number): number => Math.round(Math.min(Math.max(level, 0), 1) * 255);

/** One value for each pixel. */
export function inkPixels({ pixels, channels }: Picture, levelOf: (colour: Rgb) => number) {
  const values = Buffer.alloc(pixels.length / channels);
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    const at = pixel * channels;
    const red = (pixels[at] ?? 0) / 255;
    const colour: Rgb =
      channels === 1
        ? [red, red, red]
        : [red, (pixels[at + 1] ?? 0) / 255, (pixels[at + 2] ?? 0) / 255];
    values[pixel] = byteOf(levelOf(colour));
  }
  return values;
}

/** Values of one ink as a PDF carries them, 0 is full ink. */
export async function encodedGray(
  values: Uint8Array,
  { widthPx, heightPx, isPhoto }: Picture,
): Promise<EncodedPicture> {
  const kind = { space: 'DeviceGray', isInverted: false } as const;
  if (!isPhoto) return { ...kind, bytes: deflateSync(values), filter: 'FlateDecode' };
  const raw = { width: widthPx, height: heightPx, channels: 1 } as const;
  const picture = sharp(values, { raw, limitInputPixels: false }).toColourspace('b-w');
  return {
    ...kind,
    bytes: await picture.jpeg({ quality: QUALITY }).toBuffer(),
    filter: 'DCTDecode',
  };
}

/** A picture in black alone; `tone` is for photos only, drawings keep their greys. */
export const grayPicture = (picture: Picture, tone: Tone): Promise<EncodedPicture> =>
  encodedGray(
    inkPixels(picture, (colour) => (picture.isPhoto ? tone(luminance(colour)) : luminance(colour))),
    picture,
  );

const lightOf = (colour: Rgb): number =>
  isNeutral(colour) ? 1 - blackOf(colour) : luminance(colour);

/** One ink, black: text stays text, and pure black. */
export function graySpace(tone: Tone = (level) => level): InkSpace {
  return {
    name: 'DeviceGray',
    key: `gray ${tone(0.5)}`,
    components: (colour) => [luminance(colour)],
    paint: (colour, { kind }) => `${written(lightOf(colour))} ${kind === 'stroke' ? 'G' : 'g'}`,
    picture: (picture) => grayPicture(picture, tone),
    overprints: () => false,
  };
}
