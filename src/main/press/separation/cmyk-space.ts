import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { isNeutral, type Rgb } from '../../../shared/press/neutral.ts';
import { type Inks, inksFrom, limited, TABLE_STEPS, tableColours } from './colour-table.ts';
import { written } from './content-operations.ts';
import { grayPicture } from './gray-space.ts';
import { blackOf, type EncodedPicture, type InkSpace, type Picture } from './ink-space.ts';

export interface CmykWish {
  /** An ICC profile of a CMYK press. */
  readonly profile: string;
  /** Of all four inks together; 3 is 300 %. */
  readonly mostInk: number;
  /** Colours whose inks were chosen by hand, by `#rrggbb`. */
  readonly chosen: ReadonlyMap<string, Inks>;
}

/** JPEG moves values by a few hundredths, so solid colours and pictures stay that much below what is allowed. */
const SPARE_INK = 0.1;
const QUALITY = 92;

const hex = (colour: Rgb): string =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const inProfile = (
  pixels: Uint8Array,
  [width, height]: readonly [number, number],
  profile: string,
) =>
  sharp(pixels, { raw: { width, height, channels: 3 }, limitInputPixels: false })
    .toColourspace('cmyk')
    .withIccProfile(profile, { attach: false });

async function encoded(picture: Picture, profile: string): Promise<EncodedPicture> {
  const { pixels, widthPx, heightPx, isPhoto } = picture;
  const inks = inProfile(pixels, [widthPx, heightPx], profile);
  const kind = { space: 'DeviceCMYK', isInverted: isPhoto } as const;
  if (!isPhoto)
    return { ...kind, bytes: deflateSync(await inks.raw().toBuffer()), filter: 'FlateDecode' };
  const bytes = await inks.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' }).toBuffer();
  return { ...kind, bytes, filter: 'DCTDecode' };
}

function isGrey({ pixels, channels }: Picture): boolean {
  if (channels === 1) return true;
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 3) return false;
  }
  return true;
}

/**
 * Four inks: greys go to black alone, so that small type needs no register; other colours by the profile, as libvips reckons it
 * (perceptual intent). See print.md 3.1.
 */
export async function cmykSpace({ profile, mostInk, chosen }: CmykWish): Promise<InkSpace> {
  const size = [TABLE_STEPS ** 2, TABLE_STEPS] as const;
  const table = await inProfile(tableColours(), size, profile).raw().toBuffer();
  const byProfile = (colour: Rgb): Inks => limited(inksFrom(table, colour), mostInk - SPARE_INK);
  const inksOf = (colour: Rgb): Inks =>
    chosen.get(hex(colour)) ?? (isNeutral(colour) ? [0, 0, 0, blackOf(colour)] : byProfile(colour));
  return {
    name: 'DeviceCMYK',
    key: `cmyk ${profile}`,
    components: inksOf,
    paint: (colour, { kind, isText, alpha }) => {
      // A dark veil over a photo prints pale in black alone.
      const isVeil = !isText && alpha < 1 && Math.max(...colour) < 0.9;
      const inks = isVeil ? byProfile(colour) : inksOf(colour);
      return `${inks.map(written).join(' ')} ${kind === 'stroke' ? 'K' : 'k'}`;
    },
    picture: (picture) =>
      isGrey(picture) ? grayPicture(picture, (level) => level) : encoded(picture, profile),
    overprints: (colour) => {
      const [cyan, magenta, yellow, black] = inksOf(colour);
      return black > 0.999 && cyan + magenta + yellow < 0.001;
    },
  };
}
