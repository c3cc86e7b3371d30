import type { Frame, ShapeName } from './frame.ts';
import { centreOf, movedBy, type Rect, rectOf, type Turned } from './geometry.ts';
import { placedRect } from './photo-crop.ts';
import { pictureView } from './photo-layout.ts';
import { qrText } from './qr-code.ts';
import type { PublicationStyles } from './style.ts';

/** The largest box, of its own proportions, that an ellipse fills. A burst is taken for one: its corners are clear. */
function innerBox(rect: Rect): Rect {
  const { xMm, yMm } = centreOf(rect);
  const [widthMm, heightMm] = [rect.widthMm * Math.SQRT1_2, rect.heightMm * Math.SQRT1_2];
  return { xMm: xMm - widthMm / 2, yMm: yMm - heightMm / 2, widthMm, heightMm };
}

const ROUND: ReadonlySet<ShapeName> = new Set(['ellipse', 'burst', 'polygon', 'balloon']);
/** Too thin or too jagged to be counted on: what lies under them is mostly seen. */
const OPEN: ReadonlySet<ShapeName> = new Set(['line', 'star', 'arrow']);

function shapeCover(box: Rect, shape: ShapeName): Rect | undefined {
  if (OPEN.has(shape)) return undefined;
  return ROUND.has(shape) ? innerBox(box) : rectOf(box);
}

/** The upright box inside a turned one, about the same middle. */
function uprightInside(box: Turned): Rect {
  const { xMm, yMm } = centreOf(box);
  const angle = ((box.rotationDeg ?? 0) * Math.PI) / 180;
  const side =
    Math.min(box.widthMm, box.heightMm) / (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle)));
  return { xMm: xMm - side / 2, yMm: yMm - side / 2, widthMm: side, heightMm: side };
}

/** The part of the page, in mm, through which nothing under the frame is seen; undefined when it hides nothing. */
export function coverOf(frame: Frame, styles: PublicationStyles): Rect | undefined {
  const box = frame.rotationDeg === undefined ? frame : uprightInside(frame);
  if (frame.kind === 'photo') {
    const view = pictureView(frame, styles);
    return view && (box === frame ? movedBy(placedRect(view), frame) : rectOf(box));
  }
  if (frame.kind === 'qr') return qrText(frame) === undefined ? undefined : rectOf(box);
  if (frame.fill === undefined) return undefined;
  const shape = frame.kind === 'shape' ? frame.shape : (frame.backing?.shape ?? 'rectangle');
  return shapeCover(box, shape);
}
