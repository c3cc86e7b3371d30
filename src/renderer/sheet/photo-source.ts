import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { PhotoFrame } from '../../shared/publication/frame.ts';

/** Where a page gets its pictures from. */
export interface PhotoSource {
  url(frame: PhotoFrame): string | undefined;
  /** The picture is already the part that is seen, at its printed size. */
  readonly cropped: boolean;
  /** A frame without a picture says so; in print it stays white. */
  readonly marksEmpty: boolean;
}

/** On the screen: previews, cropped by the box. */
export const previewSource: PhotoSource = {
  url: ({ photo }) => (photo ? assetUrl.preview(photo.original) : undefined),
  cropped: false,
  marksEmpty: true,
};

/** For small pictures of pages. */
export const thumbnailSource: PhotoSource = {
  url: ({ photo }) => (photo ? assetUrl.thumbnail(photo.original) : undefined),
  cropped: false,
  marksEmpty: true,
};

/** In print: what the press has prepared for each frame. */
export function placedSource(urls: Readonly<Record<string, string>>): PhotoSource {
  const cropped = Object.values(urls).every((url) => url.startsWith('/asset/placed/'));
  return { url: ({ id }) => urls[id], cropped, marksEmpty: false };
}
