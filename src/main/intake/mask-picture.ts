import sharp, { type OverlayOptions, type Raw, type Sharp } from 'sharp';
import type { RequestOf } from './picture-message.ts';

type Mask = RequestOf<'place'>['masks'][number];

/**
 * So many blocks stand across the shorter side of a face. Each is the mean of its pixels: of a face there are left a few
 * colours, from which no program finds the features again.
 */
const BLOCKS = 4;

interface Pixels {
  readonly data: Buffer;
  readonly raw: Raw;
}

async function blocks({ data, raw }: Pixels, mask: Mask): Promise<OverlayOptions> {
  const { left, top, width, height } = mask;
  const side = Math.max(1, Math.min(width, height) / BLOCKS);
  const across = Math.max(1, Math.round(width / side));
  const down = Math.max(1, Math.round(height / side));
  const few = await sharp(data, { raw })
    .extract(mask)
    // The mean of each block, and not a curve that lets an edge through.
    .resize({ width: across, height: down, fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
  const input = await sharp(few, { raw: { ...raw, width: across, height: down } })
    .resize({ width, height, fit: 'fill', kernel: 'nearest' })
    .png()
    .toBuffer();
  return { input, left, top };
}

/** The picture with blocks in place of what is masked; without masks, the picture as it is. */
export async function maskPicture(picture: Sharp, masks: readonly Mask[]): Promise<Sharp> {
  if (masks.length === 0) return picture;
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const pixels: Pixels = { data, raw: { width, height, channels } };
  const layers = await Promise.all(masks.map((mask) => blocks(pixels, mask)));
  return sharp(data, { raw: pixels.raw }).composite(layers);
}
