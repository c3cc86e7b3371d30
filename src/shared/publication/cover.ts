import type { Frame, ShapeFrame } from './frame.ts';
import { centreOf, movedBy, type Rect, rectOf } from './geometry.ts';
import { placedRect } from './photo-crop.ts';
import { pictureView } from './photo-layout.ts';
import type { PublicationStyles } from './style.ts';

/** The largest box, of its own proportions, that an ellipse fills. A burst is taken for one: its corners are clear. */
function innerBox(rect: Rect): Rect {
  const { xMm, yMm } = centreOf(rect);
  const [widthMm, heightMm] = [rect.widthMm * Math.SQRT1_2, rect.heightMm * Math.SQRT1_2];
  return { xMm: xMm - widthMm / 2, yMm: yMm - heightMm / 2, widthMm, heightMm };
}

function shapeCover(frame: ShapeFrame): Rect | undefined {
  if (frame.fill === undefined || frame.shape === 'line') return undefined;
  const isRound = frame.shape === 'ellipse' || frame.shape === 'burst';
  return isRound ? innerBox(frame) : rectOf(frame);
}

/** The part of the page, in mm, through which nothing under the frame is seen; undefined when it hides nothing. */
export function coverOf(frame: Frame, styles: PublicationStyles): Rect | undefined {
  if (frame.kind === 'shape') return shapeCover(frame);
  if (frame.kind !== 'photo') return frame.fill === undefined ? undefined : rectOf(frame);
  const view = pictureView(frame, styles);
  return view && movedBy(placedRect(view), frame);
}
