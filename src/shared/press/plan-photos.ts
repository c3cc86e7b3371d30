import type { PictureRegion } from '../archive/photo.ts';
import { MM_PER_INCH } from '../base/units.ts';
import type { PhotoFrame } from '../publication/frame.ts';
import { placedRect, visibleCrop } from '../publication/photo-crop.ts';
import { pictureView } from '../publication/photo-layout.ts';
import { type ToneMatrix, toneMatrixOf } from '../publication/photo-tone.ts';
import type { Publication } from '../publication/publication.ts';

/** One photo as it is printed: which part of the upright original, at how many pixels. */
export interface PhotoPlan {
  readonly frame: string;
  readonly page: number;
  readonly original: string;
  /** Names it while it is being made. */
  readonly caption: string;
  readonly crop: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly widthPx: number;
  readonly heightPx: number;
  /** Its record, whose masks hold, and the masks it was placed with, should the record be gone. */
  readonly record: string;
  readonly masks: readonly PictureRegion[];
  /** How its pixels are changed. */
  readonly tone?: ToneMatrix;
  /** Size of the upright original. */
  readonly originalSize: { readonly widthPx: number; readonly heightPx: number };
  /** Resolution that the original has at this size. */
  readonly originalPpi: number;
}

function planPhoto(
  frame: PhotoFrame,
  page: number,
  { publication, ppi }: { publication: Publication; ppi: number },
): PhotoPlan[] {
  const view = pictureView(frame, publication.styles);
  if (!view || !frame.photo) return [];
  const seen = visibleCrop(view);
  const left = Math.floor(seen.xPx);
  const top = Math.floor(seen.yPx);
  const width = Math.max(1, Math.min(Math.round(seen.widthPx), view.widthPx - left));
  const height = Math.max(1, Math.min(Math.round(seen.heightPx), view.heightPx - top));
  const placed = placedRect(view);
  const originalPpi = (width * MM_PER_INCH) / placed.widthMm;
  // Never enlarged: invented pixels print no sharper.
  const scale = Math.min(1, ppi / originalPpi);
  const tone = frame.tone && toneMatrixOf(frame.tone);
  return [
    {
      frame: frame.id,
      page,
      original: frame.photo.original,
      caption: frame.photo.caption,
      crop: { left, top, width, height },
      widthPx: Math.max(1, Math.round(width * scale)),
      heightPx: Math.max(1, Math.round(height * scale)),
      record: frame.photo.source.record,
      masks: frame.photo.masks ?? [],
      ...(tone && { tone }),
      originalSize: { widthPx: view.widthPx, heightPx: view.heightPx },
      originalPpi,
    },
  ];
}

/** A part of the placed picture, in its pixels. */
export interface MaskedPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Stretch = Readonly<Record<'begin' | 'length' | 'size', number>>;

/** Whole pixels from before the stretch to behind it, within the picture; none where it is not seen. */
function pixelsOf({ begin, length, size }: Stretch): [number, number] | undefined {
  const from = Math.max(0, Math.floor(begin));
  const to = Math.min(size, Math.ceil(begin + length));
  return to > from ? [from, to - from] : undefined;
}

/** Where masked regions of the original lie in what is placed of it. */
export function maskedParts(plan: PhotoPlan, masks: readonly PictureRegion[]): MaskedPart[] {
  const { crop, widthPx, heightPx, originalSize } = plan;
  const across = widthPx / crop.width;
  const down = heightPx / crop.height;
  return masks.flatMap(({ x, y, width, height }) => {
    const columns = pixelsOf({
      begin: (x * originalSize.widthPx - crop.left) * across,
      length: width * originalSize.widthPx * across,
      size: widthPx,
    });
    const rows = pixelsOf({
      begin: (y * originalSize.heightPx - crop.top) * down,
      length: height * originalSize.heightPx * down,
      size: heightPx,
    });
    if (!columns || !rows) return [];
    return [{ left: columns[0], top: rows[0], width: columns[1], height: rows[1] }];
  });
}

/** Every photo of a publication, cropped and scaled for `ppi` at its placed size. */
export function planPhotos(publication: Publication, ppi: number): PhotoPlan[] {
  return publication.pages.flatMap(({ frames }, page) =>
    frames.flatMap((frame) =>
      frame.kind === 'photo' ? planPhoto(frame, page, { publication, ppi }) : [],
    ),
  );
}
