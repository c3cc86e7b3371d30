import { open } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { openHeif } from './heif.ts';
import { HEAD_BYTES, pictureMediaType } from './picture-format.ts';
import { UnreadableFile } from './unreadable-file.ts';

const MOST_BYTES = 200 * 1024 * 1024;
const MOST_PIXELS = 100_000_000;
const LONGEST_SIDE_PX = 20_000;

// One picture a process at a time; several processes share the cores. A cache would only hold what is read once.
sharp.concurrency(1);
sharp.cache(false);

/** `truncated`: what ends too early is refused; a decoder's lesser complaints are no reason to lose a photo. */
const DECODE = {
  limitInputPixels: MOST_PIXELS,
  failOn: 'truncated',
  sequentialRead: true,
} as const;

/** A picture whose header has been looked at: its bytes may be decoded. */
export interface OpenPicture {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** Size of the upright picture. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly hasAlpha: boolean;
  /** The upright picture, to be decoded. */
  drawn(options?: { readonly sequentialRead: boolean }): Sharp;
}

function mediaTypeOf(head: Buffer): string {
  if (head.byteLength === 0) throw new UnreadableFile('intake/not-readable', 'the file is empty');
  const mediaType = pictureMediaType(head);
  if (!mediaType) throw new UnreadableFile('intake/format-unknown', 'not a picture');
  return mediaType;
}

/** Reads a picture file once: its head first, the rest only if that is worth it. */
async function readOnce(path: string): Promise<{ bytes: Buffer; mediaType: string }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(Math.min(HEAD_BYTES, size));
    await file.read(head, 0, head.byteLength, 0);
    const mediaType = mediaTypeOf(head);
    if (size > MOST_BYTES) throw new UnreadableFile('intake/too-large', 'over 200 MB');
    return { mediaType, bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

/** Orientations 5–8 of EXIF (TIFF 6.0, tag 274) lie on their side. */
const liesOnItsSide = (orientation: number | undefined): boolean => (orientation ?? 1) >= 5;

function refuseHuge(width: number, height: number): void {
  if (Math.max(width, height) > LONGEST_SIDE_PX || width * height > MOST_PIXELS)
    throw new UnreadableFile('intake/too-many-pixels', `${width} × ${height} pixels`);
}

const HEIF = new Set(['image/heic', 'image/heif']);

/** What sharp has no decoder for: its pixels come from elsewhere, upright already. */
async function openDecoded(bytes: Buffer, mediaType: string): Promise<OpenPicture> {
  const { widthPx, heightPx, pixels } = await openHeif(bytes);
  refuseHuge(widthPx, heightPx);
  const data = await pixels();
  const raw = { width: widthPx, height: heightPx, channels: 4 as const };
  return { bytes, mediaType, widthPx, heightPx, hasAlpha: true, drawn: () => sharp(data, { raw }) };
}

/** Looks at the picture's header and gives how to decode it. @throws UnreadableFile */
export async function openPicture(path: string): Promise<OpenPicture> {
  const { bytes, mediaType } = await readOnce(path);
  if (HEIF.has(mediaType)) return openDecoded(bytes, mediaType);
  const { width, height, orientation, hasAlpha } = await sharp(bytes, {
    ...DECODE,
    limitInputPixels: false,
  }).metadata();
  refuseHuge(width, height);
  const [widthPx, heightPx] = liesOnItsSide(orientation) ? [height, width] : [width, height];
  return {
    bytes,
    mediaType,
    widthPx,
    heightPx,
    hasAlpha,
    drawn: (options) => sharp(bytes, { ...DECODE, ...options }).autoOrient(),
  };
}
