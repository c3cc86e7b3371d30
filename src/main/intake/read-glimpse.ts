import { open } from 'node:fs/promises';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { UnreadableFile } from './unreadable-file.ts';

/** The camera's own thumbnail stands within the first segment of the file, which ends at 64 KB (Exif 2.32, 4.5.2). */
const HEAD_BYTES = 128 * 1024;
const LONGEST_PX = 160;
const MOST_PIXELS = 1_000_000;

type Turn = readonly [degrees: number, isMirrored: boolean];
/** How each orientation but the first is set upright: turned clockwise, then mirrored (TIFF 6.0, tag 274). */
const TURNS: Readonly<Record<number, Turn>> = {
  2: [0, true],
  3: [180, false],
  4: [180, true],
  5: [90, true],
  6: [90, false],
  7: [270, true],
  8: [270, false],
};

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * The small picture that the camera laid into a photo's head, upright: seen long before the photo itself is
 * decoded. @throws UnreadableFile when there is none
 */
export async function readGlimpse(path: string): Promise<Buffer> {
  const { Thumbnail, exif } = ExifReader.load(await headOf(path), {
    expanded: true,
    includeUnknown: false,
  });
  if (!Thumbnail) throw new UnreadableFile('intake/not-readable', 'no thumbnail in the file');
  const jpeg = Buffer.from(Thumbnail.base64, 'base64');
  const turn = TURNS[Number(exif?.Orientation?.value ?? 1)];
  if (!turn) return jpeg;
  const [degrees, isMirrored] = turn;
  return sharp(jpeg, { limitInputPixels: MOST_PIXELS })
    .rotate(degrees)
    .flop(isMirrored)
    .resize({ width: LONGEST_PX, height: LONGEST_PX, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 75 })
    .toBuffer();
}
