import type { CSSProperties } from 'react';
import type { PictureRegion } from '../../shared/archive/photo.ts';
import { pxFromMm } from '../../shared/base/units.ts';
import type { PhotoFrame } from '../../shared/publication/frame.ts';
import { placedRect, visibleCrop } from '../../shared/publication/photo-crop.ts';
import {
  CAPTION_GAP_MM,
  captionBandMm,
  captionOf,
  pictureView,
} from '../../shared/publication/photo-layout.ts';
import { type ToneMatrix, toneMatrixOf } from '../../shared/publication/photo-tone.ts';
import { shapePath } from '../../shared/publication/shape-path.ts';
import type { PublicationStyles } from '../../shared/publication/style.ts';
import type { PhotoSource } from './photo-source.ts';
import { shadowOf } from './shadow.ts';
import { useSheetWord } from './sheet-word.ts';
import { textStyle } from './text-style.ts';

export interface PhotoDrawingProps {
  readonly frame: PhotoFrame;
  readonly styles: PublicationStyles;
  readonly source: PhotoSource;
}

/** Where the picture stands: the whole of it behind its box, or the prepared part exactly in its place. */
function pictureStyle(
  frame: PhotoFrame,
  styles: PublicationStyles,
  cropped: boolean,
): CSSProperties {
  const view = pictureView(frame, styles);
  if (!view) return {};
  const placed = placedRect(view);
  if (cropped) {
    return {
      left: `${placed.xMm}mm`,
      top: `${placed.yMm}mm`,
      width: `${placed.widthMm}mm`,
      height: `${placed.heightMm}mm`,
    };
  }
  const seen = visibleCrop(view);
  const mmPerPx = placed.widthMm / seen.widthPx;
  return {
    left: `${placed.xMm - seen.xPx * mmPerPx}mm`,
    top: `${placed.yMm - seen.yPx * mmPerPx}mm`,
    width: `${view.widthPx * mmPerPx}mm`,
    height: `${view.heightPx * mmPerPx}mm`,
  };
}

/** Where the masked faces stand in the picture, as on the page it is shown on. */
function maskStyle(mask: PictureRegion, picture: CSSProperties): CSSProperties {
  const { left = 0, top = 0, width = 0, height = 0 } = picture;
  return {
    left: `calc(${left} + ${mask.x} * ${width})`,
    top: `calc(${top} + ${mask.y} * ${height})`,
    width: `calc(${mask.width} * ${width})`,
    height: `calc(${mask.height} * ${height})`,
  };
}

function Caption({ frame, styles }: { frame: PhotoFrame; styles: PublicationStyles }) {
  const word = useSheetWord();
  const { caption, credit } = captionOf(frame);
  if (caption === '' && credit === '') return null;
  const height = captionBandMm(frame, styles) - CAPTION_GAP_MM;
  return (
    <figcaption
      className="sheet-caption"
      data-measure=""
      style={{ ...textStyle(styles.caption), height: `${height}mm` }}
    >
      {caption}
      {credit !== '' && <span className="sheet-unbroken">{word('sheet.credit', { credit })}</span>}
    </figcaption>
  );
}

function pictureBox(frame: PhotoFrame, styles: PublicationStyles): CSSProperties {
  const { outline, cornerMm, mask, shadowMm } = frame;
  const heightMm = frame.heightMm - captionBandMm(frame, styles);
  const cut =
    mask &&
    shapePath({ shape: mask }, { widthMm: pxFromMm(frame.widthMm), heightMm: pxFromMm(heightMm) });
  return {
    clipPath: cut === undefined ? undefined : `path('${cut}')`,
    boxShadow: shadowMm === undefined ? undefined : shadowOf(shadowMm),
    height: `${heightMm}mm`,
    borderRadius: cornerMm === 0 ? undefined : `${cornerMm}mm`,
    outline: outline ? `${outline.widthMm}mm solid ${outline.colour}` : undefined,
    outlineOffset: outline ? `-${outline.widthMm}mm` : undefined,
  };
}

/** The same reckoning as in print, done by the screen. */
function ToneFilter({ id, tone }: { readonly id: string; readonly tone: ToneMatrix }) {
  const { rows, offset } = tone;
  const values = rows.map((row, at) => [...row, 0, offset[at]].join(' '));
  return (
    <svg width={0} height={0} className="sheet-tone" aria-hidden="true">
      <filter id={id} colorInterpolationFilters="sRGB">
        <feColorMatrix values={`${values.join(' ')} 0 0 0 1 0`} />
      </filter>
    </svg>
  );
}

/** A photo cropped to its box, with caption and credit under it. */
export function PhotoDrawing({ frame, styles, source }: PhotoDrawingProps) {
  const word = useSheetWord();
  const { photo, overrides } = frame;
  const url = source.url(frame);
  if (!photo || url === undefined) {
    return source.marksEmpty ? (
      <div className="sheet-empty-picture">{word('sheet.emptyPhoto')}</div>
    ) : null;
  }
  const place = pictureStyle(frame, styles, source.cropped);
  // The prepared part has its tones already, and no faces left where they are masked.
  const tone = source.cropped || !frame.tone ? undefined : toneMatrixOf(frame.tone);
  const masks = source.cropped ? [] : (photo.masks ?? []);
  return (
    <figure className="sheet-figure">
      {tone && <ToneFilter id={`tone-${frame.id}`} tone={tone} />}
      <div className="sheet-picture" style={pictureBox(frame, styles)}>
        <img
          src={url}
          alt={overrides.caption ?? photo.caption}
          style={tone ? { ...place, filter: `url(#tone-${frame.id})` } : place}
          draggable={false}
        />
        {masks.map((mask) => (
          <span
            key={`${mask.x} ${mask.y} ${mask.width}`}
            className="sheet-covered-face"
            style={maskStyle(mask, place)}
          />
        ))}
      </div>
      <Caption frame={frame} styles={styles} />
    </figure>
  );
}
