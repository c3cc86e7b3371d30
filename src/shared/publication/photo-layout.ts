import { mmFromPt } from '../base/units.ts';
import type { PhotoFrame } from './frame.ts';
import type { PictureView } from './photo-crop.ts';
import type { PublicationStyles } from './style.ts';

/** Distance between a picture and its caption. */
export const CAPTION_GAP_MM = 1;

/** Caption and credit as they stand under the picture. */
export function captionOf({ photo, overrides, showCaption }: PhotoFrame): {
  caption: string;
  credit: string;
} {
  if (!photo || !showCaption) return { caption: '', credit: '' };
  return { caption: overrides.caption ?? photo.caption, credit: overrides.credit ?? photo.credit };
}

/** Full-width characters that a caption takes; narrow ones count half. */
function captionEms({ caption, credit }: { caption: string; credit: string }): number {
  const words = caption + (credit === '' ? '' : `（${credit}）`);
  return [...words].reduce(
    (ems, character) => ems + ((character.codePointAt(0) ?? 0) < 0x300 ? 0.6 : 1),
    0,
  );
}

/** Height that the caption takes from the frame; never more than half of it. */
export function captionBandMm(frame: PhotoFrame, styles: PublicationStyles): number {
  const ems = captionEms(captionOf(frame));
  if (ems === 0) return 0;
  const { sizePt, lineHeight } = styles.caption;
  const emMm = mmFromPt(sizePt);
  const perLine = Math.max(1, Math.floor(frame.widthMm / emMm));
  const lines = Math.ceil(ems / perLine);
  return Math.min(lines * emMm * lineHeight + CAPTION_GAP_MM, frame.heightMm / 2);
}

/** The photo and the box that it fills: the frame less its caption. Undefined for an empty frame. */
export function pictureView(frame: PhotoFrame, styles: PublicationStyles): PictureView | undefined {
  if (!frame.photo) return undefined;
  const { widthPx, heightPx } = frame.photo;
  return {
    fit: frame.fit,
    zoom: frame.zoom,
    focus: frame.focus,
    widthPx,
    heightPx,
    boxWidthMm: frame.widthMm,
    boxHeightMm: frame.heightMm - captionBandMm(frame, styles),
  };
}
