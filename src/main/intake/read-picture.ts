import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import sharp, { type JpegOptions, type Sharp } from 'sharp';
import { LONGEST_PX } from './derivative-size.ts';
import { exifFacts } from './exif-facts.ts';
import { likenessOf } from './likeness-of.ts';
import { maskPicture } from './mask-picture.ts';
import { type OpenPicture, openPicture } from './open-picture.ts';
import type { PictureFacts, RequestOf } from './picture-message.ts';
import { stage } from './stage.ts';
import { UnstagedFile } from './unreadable-file.ts';

/** Plain JPEG: searching for better codes doubles the time of encoding and saves a fifteenth of the bytes. */
const jpegOptions = (longestPx: number): JpegOptions => ({
  quality: longestPx <= LONGEST_PX.thumbnail ? 78 : 82,
  optimiseCoding: false,
});

const within = (picture: Sharp, longestPx: number): Sharp =>
  picture.resize({
    width: longestPx,
    height: longestPx,
    fit: 'inside',
    withoutEnlargement: true,
  });

/** Upright, within `longestPx`, sRGB on white, without metadata. */
function upright({ drawn, hasAlpha }: OpenPicture, longestPx: number): Sharp {
  const picture = within(drawn(), longestPx).toColourspace('srgb');
  return hasAlpha ? picture.flatten({ background: '#ffffff' }) : picture;
}

/** Decoded once: the thumbnail is made from the preview's pixels. */
async function derivatives(
  picture: OpenPicture,
): Promise<Pick<PictureFacts, 'preview' | 'thumbnail' | 'likeness'>> {
  const { data, info } = await upright(picture, LONGEST_PX.preview)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const [preview, thumbnail, likeness] = await Promise.all([
    sharp(data, raw).jpeg(jpegOptions(LONGEST_PX.preview)).toBuffer(),
    within(sharp(data, raw), LONGEST_PX.thumbnail)
      .jpeg(jpegOptions(LONGEST_PX.thumbnail))
      .toBuffer(),
    likenessOf(sharp(data, raw)),
  ]);
  return { preview, thumbnail, likeness };
}

/** Decodes while the disk writes. What cannot be decoded leaves nothing behind. */
async function deriveAndStage(picture: OpenPicture, staged: string) {
  const [made, laid] = await Promise.allSettled([
    derivatives(picture),
    stage(picture.bytes, staged),
  ]);
  if (made.status === 'fulfilled' && laid.status === 'fulfilled') return made.value;
  await rm(staged, { force: true });
  if (made.status === 'rejected') throw made.reason;
  throw new UnstagedFile(laid.status === 'rejected' ? laid.reason : undefined);
}

/**
 * Reads one photo: a single read of the file feeds hash, EXIF, decoder and shelf.
 * @throws UnreadableFile, UnstagedFile
 */
export async function readPicture(path: string, staged: string): Promise<PictureFacts> {
  const picture = await openPicture(path);
  const { bytes, mediaType, widthPx, heightPx } = picture;
  const made = await deriveAndStage(picture, staged);
  return {
    sha256: hash('sha256', bytes, 'hex'),
    mediaType,
    byteLength: bytes.byteLength,
    widthPx,
    heightPx,
    ...exifFacts(bytes),
    ...made,
  };
}

/** A derivative made again from its original. */
export async function derivePicture({ path, longestPx }: RequestOf<'derive'>): Promise<Buffer> {
  return upright(await openPicture(path), longestPx)
    .jpeg(jpegOptions(longestPx))
    .toBuffer();
}

const WHITE = 255;

/** The matrix in sRGB, as a screen reckons it. */
function toned(picture: Sharp, tone: RequestOf<'place'>['tone']): Sharp {
  if (!tone) return picture;
  const { rows, offset } = tone;
  return picture
    .removeAlpha()
    .recomb(rows)
    .linear(
      [1, 1, 1],
      offset.map((part) => part * WHITE),
    );
}

/**
 * The part of a photo that a frame shows, at the size it is printed: upright, cropped, scaled, baseline sRGB JPEG without metadata,
 * so that nothing of the place, the camera or the cropped-away pixels reaches the PDF. Masked faces are gone from its pixels, not covered.
 */
export async function placePicture(request: RequestOf<'place'>): Promise<Buffer> {
  const { path, crop, widthPx, heightPx, masks, tone } = request;
  const { drawn } = await openPicture(path);
  const placed = drawn({ sequentialRead: false })
    .extract(crop)
    .resize({ width: widthPx, height: heightPx, fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
  return (await maskPicture(toned(placed, tone), masks))
    .jpeg({ quality: 86, chromaSubsampling: '4:2:0', progressive: false })
    .toBuffer();
}
