import { addFrame } from '../../../../shared/publication/deeds/frame-deeds.ts';
import {
  MIN_SIDE_MM,
  type Point,
  type Rect,
  rectBetween,
} from '../../../../shared/publication/geometry.ts';
import { type Guide, snapMove } from '../../../../shared/publication/snapping.ts';
import { showPreview } from '../../engine/composer.ts';
import { editText, select } from '../../engine/selecting.ts';
import { AT_REST, type Gesture, type Hand, isDrag, type PointerAt } from '../gesture.ts';
import { linesAround, reachOf } from '../snap-to-page.ts';
import { CLICKED_MM, newFrame } from './new-frame.ts';

/** Shift draws a square. */
function corner(start: Point, end: Point, shift: boolean): Point {
  if (!shift) return end;
  const [across, down] = [end.xMm - start.xMm, end.yMm - start.yMm];
  const side = Math.max(Math.abs(across), Math.abs(down));
  return {
    xMm: start.xMm + Math.sign(across || 1) * side,
    yMm: start.yMm + Math.sign(down || 1) * side,
  };
}

/** A frame is drawn from corner to corner; a click lays one of the usual size. */
export function drawing(hand: Hand, press: PointerAt): Gesture {
  const { composer } = hand;
  const { tool, shape, pageId } = composer.store.getState();
  const lines = linesAround(hand, []);

  const snapped = ({ point, alt }: PointerAt): { point: Point; guides: readonly Guide[] } => {
    const { by, guides } = snapMove(
      { ...point, widthMm: 0, heightMm: 0 },
      lines,
      reachOf(hand, alt),
    );
    return { point: { xMm: point.xMm + by.xMm, yMm: point.yMm + by.yMm }, guides };
  };
  const start = snapped(press).point;

  const drawnTo = (at: PointerAt): { rect: Rect; guides: readonly Guide[] } => {
    const { point, guides } = snapped(at);
    return { rect: rectBetween(start, corner(start, point, at.shift)), guides };
  };

  /** A line may be as flat as it was drawn; everything else can be taken hold of. */
  const laid = (at: PointerAt): Rect => {
    if (tool !== 'select' && !isDrag(hand, press.point, at.point)) {
      return { ...start, ...CLICKED_MM[tool] };
    }
    const { rect } = drawnTo(at);
    return {
      ...rect,
      widthMm: Math.max(rect.widthMm, MIN_SIDE_MM),
      heightMm: Math.max(rect.heightMm, MIN_SIDE_MM),
    };
  };

  const self: Gesture = {
    name: 'drawing',
    moved: (at) => {
      const { rect, guides } = drawnTo(at);
      showPreview(composer, { drawn: rect, guides });
      return self;
    },
    released: (at) => {
      const { frame, story } = newFrame({ tool, shape }, laid(at));
      composer.transact('add', addFrame(pageId, frame, story));
      composer.store.setState({ tool: 'select', preview: undefined });
      if (!editText(composer, frame.id)) select(composer, [frame.id]);
      return AT_REST;
    },
    cancelled: () => {
      composer.store.setState({ tool: 'select', preview: undefined });
      return AT_REST;
    },
  };
  return self;
}
