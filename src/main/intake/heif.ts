/// <reference path="./libheif.d.ts" />
import { UnreadableFile } from './unreadable-file.ts';

export interface HeifPicture {
  /** Size of the upright picture: libheif turns and mirrors as the file says (ISO/IEC 23008-12, 6.5.10). */
  readonly widthPx: number;
  readonly heightPx: number;
  /** RGBA, row by row. */
  pixels(): Promise<Uint8ClampedArray>;
}

/**
 * Looks into a HEIC or HEIF file; nothing is decoded until the pixels are asked for.
 * @throws UnreadableFile
 */
export async function openHeif(bytes: Buffer): Promise<HeifPicture> {
  // Large, and only for photos of some telephones.
  const { default: libheif } = await import('libheif-js/wasm-bundle.js');
  const images = new libheif.HeifDecoder().decode(bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) throw new UnreadableFile('intake/not-readable', 'no picture in the file');
  const [width, height] = [image.get_width(), image.get_height()];
  return {
    widthPx: width,
    heightPx: height,
    pixels: () =>
      new Promise((resolve, reject) => {
        const into = { data: new Uint8ClampedArray(width * height * 4), width, height };
        image.display(into, (shown) => {
          image.free();
          if (shown) resolve(shown.data);
          else reject(new UnreadableFile('intake/not-readable', 'the picture cannot be decoded'));
        });
      }),
  };
}
