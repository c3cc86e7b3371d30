import { createHash } from 'node:crypto';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { EncodedPicture, InkSpace, Picture } from './ink-space.ts';
import { numberAt } from './pdf-function.ts';
import type { Leftover } from './rewrite-content.ts';

/** Pictures that have been moved into inks before, by what they were and what they were moved into. */
export interface PictureShelf {
  get(key: string): EncodedPicture | undefined;
  set(key: string, picture: EncodedPicture): void;
}

/** So many tones, in a sample of the pixels, make a photo. */
const TONES_OF_PHOTO = 1000;
const SAMPLE_STEP = 97;
const PIECES_IN_NAME = 2000;

/** Channels of a picture's colour space; undefined for one that Chromium does not write. */
function channelsOf(dict: PDFDict): 1 | 3 | undefined {
  const space = dict.lookup(PDFName.of('ColorSpace'));
  if (space instanceof PDFArray && space.lookup(0)?.toString() === '/ICCBased') {
    const profile = space.lookup(1);
    const count = profile instanceof PDFRawStream ? numberAt(profile.dict, 'N') : undefined;
    return count === 1 || count === 3 ? count : undefined;
  }
  const name = space?.toString();
  return name === '/DeviceRGB' ? 3 : name === '/DeviceGray' ? 1 : undefined;
}

function hasManyTones(pixels: Uint8Array, channels: number): boolean {
  const tones = new Set<number>();
  for (let at = 0; at < pixels.length && tones.size < PIECES_IN_NAME; at += channels * SAMPLE_STEP)
    tones.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
  return tones.size >= TONES_OF_PHOTO;
}

const isJpeg = ({ dict }: PDFRawStream): boolean =>
  dict.get(PDFName.of('Filter'))?.toString() === '/DCTDecode';

/** A JPEG's pixels in sRGB by the profile in it; one that is broken counts as none. */
async function jpegPixels(contents: Uint8Array, channels: 1 | 3): Promise<Uint8Array> {
  const space = channels === 1 ? 'b-w' : 'srgb';
  const read = (ignoreIcc: boolean) =>
    sharp(contents, { ignoreIcc, limitInputPixels: false }).toColourspace(space).raw().toBuffer();
  return read(false).catch(() => read(true));
}

async function pictureIn(stream: PDFRawStream, channels: 1 | 3): Promise<Picture | undefined> {
  const widthPx = numberAt(stream.dict, 'Width') ?? 0;
  const heightPx = numberAt(stream.dict, 'Height') ?? 0;
  const pixels = isJpeg(stream)
    ? await jpegPixels(stream.contents, channels)
    : decodePDFRawStream(stream).decode();
  if (pixels.length !== widthPx * heightPx * channels) return undefined;
  const hasMask = stream.dict.has(PDFName.of('SMask'));
  const isPhoto = isJpeg(stream) || (!hasMask && hasManyTones(pixels, channels));
  return { pixels, channels, widthPx, heightPx, isPhoto };
}

function streamOf(
  context: PDFContext,
  before: PDFRawStream,
  encoded: EncodedPicture,
): PDFRawStream {
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    BitsPerComponent: 8,
    Filter: encoded.filter,
    ColorSpace: encoded.space,
    Length: encoded.bytes.length,
    ...(encoded.isInverted && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
  });
  for (const name of ['Width', 'Height', 'SMask', 'Interpolate'].map((one) => PDFName.of(one))) {
    const value = before.dict.get(name);
    if (value) dict.set(name, value);
  }
  return PDFRawStream.of(dict, encoded.bytes);
}

export interface SeparatedPicture {
  readonly stream: PDFRawStream;
  readonly leftovers: readonly Leftover[];
}

/** A picture of the page in the inks, taken from the shelf where it has been made before. */
export async function separatePicture(
  context: PDFContext,
  stream: PDFRawStream,
  { space, shelf }: { readonly space: InkSpace; readonly shelf: PictureShelf },
): Promise<SeparatedPicture> {
  const { dict } = stream;
  if (dict.get(PDFName.of('ImageMask'))?.toString() === 'true') return { stream, leftovers: [] };
  const channels = channelsOf(dict);
  if (!channels || numberAt(dict, 'BitsPerComponent') !== 8)
    return { stream, leftovers: [`picture in ${dict.lookup(PDFName.of('ColorSpace'))}`] };
  const name = createHash('sha256').update(stream.contents).update(space.key).digest('hex');
  const known = shelf.get(name);
  if (known) return { stream: streamOf(context, stream, known), leftovers: [] };
  const picture = await pictureIn(stream, channels);
  if (!picture) return { stream, leftovers: ['picture of another size than it says'] };
  const encoded = await space.picture(picture);
  shelf.set(name, encoded);
  return { stream: streamOf(context, stream, encoded), leftovers: [] };
}
