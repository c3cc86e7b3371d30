import type { PictureRegion } from '../archive/photo.ts';
import type { PhotoFrame } from './frame.ts';
import type { Point, Rect } from './geometry.ts';

/** A photo and the box that it is shown in (a frame's, less its caption). */
export interface PictureView extends Pick<PhotoFrame, 'fit' | 'zoom' | 'focus'> {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly boxWidthMm: number;
  readonly boxHeightMm: number;
}

/** Part of the upright picture, in its pixels. */
export interface PictureCrop {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What the model admits (frame.ts). */
const MOST_ZOOM = 10;

const within = (least: number, value: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** Picture pixels that one millimetre of the box shows. */
function pxPerMm({ widthPx, heightPx, boxWidthMm, boxHeightMm, fit, zoom }: PictureView): number {
  const across = widthPx / boxWidthMm;
  const down = heightPx / boxHeightMm;
  return fit === 'fit' ? Math.max(across, down) : Math.min(across, down) / zoom;
}

/** What of the picture is seen: around its focus when it fills the box, all of it when it is fitted in. */
export function visibleCrop(view: PictureView): PictureCrop {
  const { widthPx, heightPx, focus, boxWidthMm, boxHeightMm } = view;
  const scale = pxPerMm(view);
  const seenWidth = Math.min(boxWidthMm * scale, widthPx);
  const seenHeight = Math.min(boxHeightMm * scale, heightPx);
  return {
    xPx: within(0, focus.x * widthPx - seenWidth / 2, widthPx - seenWidth),
    yPx: within(0, focus.y * heightPx - seenHeight / 2, heightPx - seenHeight),
    widthPx: seenWidth,
    heightPx: seenHeight,
  };
}

/** Where in the box the seen part stands, in mm from the box's corner: all of it, or its middle. */
export function placedRect(view: PictureView): Rect {
  const scale = pxPerMm(view);
  const { widthPx, heightPx } = visibleCrop(view);
  const widthMm = widthPx / scale;
  const heightMm = heightPx / scale;
  return {
    xMm: (view.boxWidthMm - widthMm) / 2,
    yMm: (view.boxHeightMm - heightMm) / 2,
    widthMm,
    heightMm,
  };
}

/** The focus after the picture was dragged inside its box; it stops where the picture ends. */
export function focusAfterDrag(view: PictureView, by: Point): PhotoFrame['focus'] {
  const scale = pxPerMm(view);
  const { xPx, yPx, widthPx, heightPx } = visibleCrop(view);
  const x = within(0, xPx - by.xMm * scale, view.widthPx - widthPx) + widthPx / 2;
  const y = within(0, yPx - by.yMm * scale, view.heightPx - heightPx) + heightPx / 2;
  return { x: within(0, x / view.widthPx, 1), y: within(0, y / view.heightPx, 1) };
}

/** How a box shows a region of the picture (parts of its width and height) as large as it can, all of it in view. */
export function viewOfRegion(
  view: PictureView,
  region: PictureRegion,
): Pick<PhotoFrame, 'zoom' | 'focus'> {
  const whole = visibleCrop({ ...view, fit: 'fill', zoom: 1 });
  const across = whole.widthPx / (region.width * view.widthPx);
  const down = whole.heightPx / (region.height * view.heightPx);
  const zoom = within(1, Math.min(across, down), MOST_ZOOM);
  const focus = { x: region.x + region.width / 2, y: region.y + region.height / 2 };
  return { zoom: Math.floor(zoom * 100) / 100, focus };
}
