import type { Frame, TextFrame } from './frame.ts';
import {
  bottomOf,
  boundsOf,
  centreOf,
  type Point,
  type Rect,
  rightOf,
  touches,
} from './geometry.ts';
import type { Page } from './publication.ts';

/** What a text leaves free at one end of its lines: an outline in mm from the corner of a box that lies along that end. */
export interface WrapSide {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly outline: readonly Point[];
}

/** 回り込み: at the beginning of the lines (left; in vertical writing above), and at their end. */
export interface TextWrap {
  readonly start?: WrapSide;
  readonly end?: WrapSide;
}

/** How finely round outlines are followed. */
const STEP_MM = 0.5;

const isRound = (frame: Frame): boolean =>
  (frame.kind === 'shape' && ['ellipse', 'burst', 'star'].includes(frame.shape)) ||
  (frame.kind === 'photo' && frame.mask === 'ellipse');

/** A frame that text keeps clear of, with that distance around it, in the content box of the text. */
interface Obstacle extends Rect {
  readonly isRound: boolean;
}

/** How far an obstacle reaches from the side at that depth of the lines; 0 where it is not met. */
type Reach = (depthMm: number) => number;

function reachOf(
  { isRound: round, ...box }: Obstacle,
  { isEnd, alongMm }: { isEnd: boolean; alongMm: number },
): Reach {
  const half = box.widthMm / 2;
  const middle = centreOf(box);
  return (depth) => {
    if (depth < box.yMm || depth > bottomOf(box)) return 0;
    const share = round ? (depth - middle.yMm) / (box.heightMm / 2) : 0;
    const width = half * Math.sqrt(Math.max(0, 1 - share * share));
    return isEnd ? alongMm - (middle.xMm - width) : middle.xMm + width;
  };
}

/** Lines of vertical text run downwards and follow each other to the left: obstacles as if they ran to the right and followed downwards. */
const asLevel = (box: Obstacle, acrossMm: number): Obstacle => ({
  ...box,
  xMm: box.yMm,
  yMm: acrossMm - rightOf(box),
  widthMm: box.heightMm,
  heightMm: box.widthMm,
});

interface Content {
  readonly alongMm: number;
  readonly acrossMm: number;
  readonly isVertical: boolean;
}

/** The outline of everything that reaches in from one side. */
function sideOf(
  obstacles: readonly Obstacle[],
  { alongMm, acrossMm, isVertical }: Content,
  isEnd: boolean,
): WrapSide | undefined {
  if (obstacles.length === 0) return undefined;
  const reaches = obstacles.map((box) => reachOf(box, { isEnd, alongMm }));
  const steps = Math.ceil(acrossMm / STEP_MM);
  const depths = Array.from({ length: steps + 1 }, (_, step) => Math.min(step * STEP_MM, acrossMm));
  const met = depths.map((depth) => ({
    depth,
    reach: Math.min(alongMm, Math.max(0, ...reaches.map((reach) => reach(depth)))),
  }));
  const deepest = Math.max(...met.map(({ reach }) => reach));
  if (deepest === 0) return undefined;
  const along = (reach: number): number => (isEnd ? deepest - reach : reach);
  const inner = met.map(({ depth, reach }) => ({ xMm: along(reach), yMm: depth }));
  const outline = [{ xMm: along(0), yMm: 0 }, ...inner, { xMm: along(0), yMm: acrossMm }];
  return isVertical
    ? {
        widthMm: acrossMm,
        heightMm: deepest,
        outline: outline.map(({ xMm, yMm }) => ({ xMm: acrossMm - yMm, yMm: xMm })),
      }
    : { widthMm: deepest, heightMm: acrossMm, outline };
}

/** What is left of a text frame inside its edge and inset. */
const contentOf = (frame: TextFrame): Rect => {
  const edge = frame.insetMm + (frame.backing || !frame.outline ? 0 : frame.outline.widthMm);
  return {
    xMm: frame.xMm + edge,
    yMm: frame.yMm + edge,
    widthMm: Math.max(1, frame.widthMm - 2 * edge),
    heightMm: Math.max(1, frame.heightMm - 2 * edge),
  };
};

/**
 * What a text frame leaves free for the frames of its page that words keep clear of; undefined where none lies over it. An obstacle is
 * passed on the side where more room is: a line is never torn in two (users of newsletters read on across the picture, and stumble).
 */
export function textWrapOf(page: Pick<Page, 'frames'>, frame: TextFrame): TextWrap | undefined {
  if (frame.columns > 1 || (frame.rotationDeg ?? 0) !== 0) return undefined;
  const content = contentOf(frame);
  const isVertical = frame.writing === 'vertical';
  const [alongMm, acrossMm] = isVertical
    ? [content.heightMm, content.widthMm]
    : [content.widthMm, content.heightMm];
  const obstacles = page.frames.flatMap((other): Obstacle[] => {
    if (other.id === frame.id || other.wrapMm === undefined) return [];
    const box = boundsOf(other);
    const around = {
      xMm: box.xMm - content.xMm - other.wrapMm,
      yMm: box.yMm - content.yMm - other.wrapMm,
      widthMm: box.widthMm + 2 * other.wrapMm,
      heightMm: box.heightMm + 2 * other.wrapMm,
      isRound: isRound(other),
    };
    if (
      !touches({ ...around, xMm: around.xMm + content.xMm, yMm: around.yMm + content.yMm }, content)
    )
      return [];
    return [isVertical ? asLevel(around, acrossMm) : around];
  });
  const isAtEnd = (box: Obstacle): boolean => centreOf(box).xMm > alongMm / 2;
  const room = { alongMm, acrossMm, isVertical };
  const start = sideOf(
    obstacles.filter((box) => !isAtEnd(box)),
    room,
    false,
  );
  const end = sideOf(obstacles.filter(isAtEnd), room, true);
  return start || end ? { ...(start && { start }), ...(end && { end }) } : undefined;
}
