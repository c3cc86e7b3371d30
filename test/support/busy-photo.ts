import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { asFromCamera } from './camera-photo.ts';
import { seeded } from './seeded.ts';

/** A picture of 12 megapixels as busy as a real one: coarse shapes with grain, about 4 MB. */
export async function makeBusyPhoto(path: string, seed: number): Promise<void> {
  const chance = seeded(seed);
  const coarse = { width: 64, height: 48, channels: 3 as const };
  const shapes = Buffer.from(
    Array.from({ length: coarse.width * coarse.height * 3 }, () => chance.below(256)),
  );
  const size = { width: 4000, height: 3000 };
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 14 };
  const grain = await sharp({ create: { ...size, channels: 3, background: '#808080', noise } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const jpeg = await sharp(shapes, { raw: coarse })
    .resize(size.width, size.height, { kernel: 'cubic' })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 88 })
    .toBuffer();
  const thumbnail = await sharp(jpeg).resize(160, 120).jpeg({ quality: 70 }).toBuffer();
  await writeFile(path, asFromCamera(jpeg, thumbnail));
}
