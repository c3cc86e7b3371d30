import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { exifFacts } from './exif-facts.ts';
import { pictureFormat } from './picture-format.ts';
import type { PictureFacts, PictureRequest, Unreadable } from './picture-message.ts';

const PREVIEW_PX = 2048;
const THUMBNAIL_PX = 320;
const MOST_PIXELS = 100_000_000;
const LONGEST_SIDE_PX = 20_000;

// One picture a process at a time; several processes share the cores. A cache would only hold what is read once.
sharp.concurrency(1);
sharp.cache(false);

const DECODE = {
  limitInputPixels: MOST_PIXELS,
  failOn: 'truncated',
  sequentialRead: true,
} as const;

/** Carries why a picture cannot be taken in. */
export class UnreadablePicture extends Error {
  readonly unreadable: Unreadable;
  constructor(code: Unreadable['code'], reason: string) {
    super(reason);
    this.unreadable = { code, reason };
  }
}

interface Upright {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Orientations 5–8 of EXIF (TIFF 6.0, tag 274) lie on their side. */
const liesOnItsSide = (orientation: number | undefined): boolean => (orientation ?? 1) >= 5;

async function measure(file: Buffer): Promise<Upright> {
  const { width, height, orientation } = await sharp(file, DECODE).metadata();
  if (Math.max(width, height) > LONGEST_SIDE_PX || width * height > MOST_PIXELS) {
    throw new UnreadablePicture('intake/too-many-pixels', `${width} × ${height} pixels`);
  }
  return liesOnItsSide(orientation)
    ? { widthPx: height, heightPx: width }
    : { widthPx: width, heightPx: height };
}

/** Upright, within `longestPx`, sRGB on white, without metadata. */
const upright = (file: Buffer, longestPx: number) =>
  sharp(file, DECODE)
    .autoOrient()
    .resize({ width: longestPx, height: longestPx, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');

async function derive(file: Buffer): Promise<{ preview: Buffer; thumbnail: Buffer }> {
  // Decoded once: the thumbnail is made from the preview's pixels.
  const { data, info } = await upright(file, PREVIEW_PX)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const [preview, thumbnail] = await Promise.all([
    sharp(data, raw).jpeg({ quality: 82 }).toBuffer(),
    sharp(data, raw)
      .resize({
        width: THUMBNAIL_PX,
        height: THUMBNAIL_PX,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .jpeg({ quality: 78 })
      .toBuffer(),
  ]);
  return { preview, thumbnail };
}

/**
 * Reads one photo: a single read of the file feeds hash, EXIF and decoder.
 * @throws UnreadablePicture
 */
export async function readPicture(path: string): Promise<PictureFacts> {
  const original = await readFile(path);
  const mediaType = pictureFormat(original);
  if (!mediaType)
    throw new UnreadablePicture('intake/format-unknown', 'not a JPEG, PNG, TIFF or WebP picture');
  const size = await measure(original);
  const { preview, thumbnail } = await derive(original);
  return {
    sha256: hash('sha256', original, 'hex'),
    mediaType,
    byteLength: original.byteLength,
    ...size,
    ...exifFacts(original),
    original,
    preview,
    thumbnail,
  };
}

/** A derivative made again from its original. */
export async function derivePicture({
  path,
  longestPx,
}: Extract<PictureRequest, { deed: 'derive' }>): Promise<Buffer> {
  const quality = longestPx === THUMBNAIL_PX ? 78 : 82;
  return upright(await readFile(path), longestPx)
    .jpeg({ quality })
    .toBuffer();
}

/**
 * The part of a photo that a frame shows, at the size it is printed: upright, cropped, scaled, baseline sRGB JPEG without metadata,
 * so that nothing of the place, the camera or the cropped-away pixels reaches the PDF.
 */
export async function placePicture(
  request: Extract<PictureRequest, { deed: 'place' }>,
): Promise<Buffer> {
  const { path, crop, widthPx, heightPx } = request;
  return sharp(await readFile(path), { ...DECODE, sequentialRead: false })
    .autoOrient()
    .extract(crop)
    .resize({ width: widthPx, height: heightPx, fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 86, chromaSubsampling: '4:2:0', progressive: false })
    .toBuffer();
}
