/** A box on a page, in mm from the left and top trim edges. Every frame is one. */
export interface Rect {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A box that may be turned about its middle, clockwise. */
export interface Turned extends Rect {
  readonly rotationDeg?: number | undefined;
}

export interface Point {
  readonly xMm: number;
  readonly yMm: number;
}

/** Which of a box's edges a handle carries along: `-1` left/top, `1` right/bottom, `0` neither. */
export interface Handle {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** Clockwise from the top left corner. */
export const HANDLES: readonly Handle[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
];

/** Smaller than this a box cannot be taken hold of any more. */
export const MIN_SIDE_MM = 2;
/** What the model admits (frame.ts). */
const MAX_PLACE_MM = 2000;
const MAX_SIDE_MM = 2000;

/** To a thousandth of a millimetre: finer than any press, coarser than the noise of sums. */
export const roundMm = (value: number): number => Math.round(value * 1000) / 1000 + 0;

const between = (least: number, value: number, most: number): number =>
  Math.min(Math.max(value, least), most);

export const placeWithin = (value: number): number =>
  roundMm(between(-MAX_PLACE_MM, value, MAX_PLACE_MM));
export const sideWithin = (value: number): number => roundMm(between(0.1, value, MAX_SIDE_MM));

/** The box alone, whatever else the frame is. */
export const rectOf = ({ xMm, yMm, widthMm, heightMm }: Rect): Rect => ({
  xMm,
  yMm,
  widthMm,
  heightMm,
});

export const rightOf = (rect: Rect): number => rect.xMm + rect.widthMm;
export const bottomOf = (rect: Rect): number => rect.yMm + rect.heightMm;
export const centreOf = (rect: Rect): Point => ({
  xMm: rect.xMm + rect.widthMm / 2,
  yMm: rect.yMm + rect.heightMm / 2,
});

export const movedBy = (rect: Rect, { xMm, yMm }: Point): Rect => ({
  ...rectOf(rect),
  xMm: rect.xMm + xMm,
  yMm: rect.yMm + yMm,
});

/** The box between two points, whichever way it was drawn. */
export function rectBetween(one: Point, other: Point): Rect {
  return {
    xMm: Math.min(one.xMm, other.xMm),
    yMm: Math.min(one.yMm, other.yMm),
    widthMm: Math.abs(one.xMm - other.xMm),
    heightMm: Math.abs(one.yMm - other.yMm),
  };
}

/** The point after a turn about `middle`, clockwise: y grows downwards. */
export function turnedAbout({ xMm, yMm }: Point, middle: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [across, down] = [xMm - middle.xMm, yMm - middle.yMm];
  return {
    xMm: middle.xMm + across * Math.cos(angle) - down * Math.sin(angle),
    yMm: middle.yMm + across * Math.sin(angle) + down * Math.cos(angle),
  };
}

/** The upright box around a box that may be turned. */
export function boundsOf(box: Turned): Rect {
  const { rotationDeg = 0 } = box;
  if (rotationDeg === 0) return rectOf(box);
  const angle = (rotationDeg * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const widthMm = box.widthMm * cos + box.heightMm * sin;
  const heightMm = box.widthMm * sin + box.heightMm * cos;
  const { xMm, yMm } = centreOf(box);
  return { xMm: xMm - widthMm / 2, yMm: yMm - heightMm / 2, widthMm, heightMm };
}

/** The smallest upright box around all; nothing around nothing. */
export function unionOf(boxes: readonly Turned[]): Rect | undefined {
  if (boxes.length === 0) return undefined;
  const rects = boxes.map(boundsOf);
  const xMm = Math.min(...rects.map((rect) => rect.xMm));
  const yMm = Math.min(...rects.map((rect) => rect.yMm));
  return {
    xMm,
    yMm,
    widthMm: Math.max(...rects.map(rightOf)) - xMm,
    heightMm: Math.max(...rects.map(bottomOf)) - yMm,
  };
}

/** `slackMm` lets a thin line be met without aiming. */
export function contains(rect: Turned, point: Point, slackMm = 0): boolean {
  const { rotationDeg = 0 } = rect;
  const { xMm, yMm } = rotationDeg === 0 ? point : turnedAbout(point, centreOf(rect), -rotationDeg);
  return (
    xMm >= rect.xMm - slackMm &&
    xMm <= rightOf(rect) + slackMm &&
    yMm >= rect.yMm - slackMm &&
    yMm <= bottomOf(rect) + slackMm
  );
}

/** By their upright boxes. */
export function touches(first: Turned, second: Turned): boolean {
  const [one, other] = [boundsOf(first), boundsOf(second)];
  return (
    one.xMm <= rightOf(other) &&
    rightOf(one) >= other.xMm &&
    one.yMm <= bottomOf(other) &&
    bottomOf(one) >= other.yMm
  );
}

/** The frontmost of `frames` (back to front) at the point. */
export function frameAt<Frame extends Turned>(
  frames: readonly Frame[],
  point: Point,
  slackMm = 0,
): Frame | undefined {
  return frames.findLast((frame) => contains(frame, point, slackMm));
}

export interface ResizeRule {
  readonly minMm?: number;
  /** Corner handles keep width : height. */
  readonly keepAspect?: boolean;
}

/** One side of a box after its handle has moved by `delta`; the other edge stays where it is. */
function resizedSide(
  [start, length]: readonly [number, number],
  edge: -1 | 0 | 1,
  { delta, least }: { delta: number; least: number },
): [number, number] {
  if (edge === 0) return [start, length];
  const grown = Math.max(length + edge * delta, least);
  return [edge === 1 ? start : start + length - grown, grown];
}

/** The box after a handle was moved; never smaller than `minMm`, never turned inside out. */
export function resizedBy(
  rect: Rect,
  { handle, by }: { handle: Handle; by: Point },
  { minMm = MIN_SIDE_MM, keepAspect = false }: ResizeRule = {},
): Rect {
  const least = { x: Math.min(minMm, rect.widthMm), y: Math.min(minMm, rect.heightMm) };
  if (keepAspect && handle.x !== 0 && handle.y !== 0) return scaledBy(rect, { handle, by }, least);
  const [xMm, widthMm] = resizedSide([rect.xMm, rect.widthMm], handle.x, {
    delta: by.xMm,
    least: least.x,
  });
  const [yMm, heightMm] = resizedSide([rect.yMm, rect.heightMm], handle.y, {
    delta: by.yMm,
    least: least.y,
  });
  return { xMm, yMm, widthMm, heightMm };
}

/** Follows whichever side of the corner was pulled further, in proportion. */
function scaledBy(
  rect: Rect,
  { handle, by }: { handle: Handle; by: Point },
  least: { x: number; y: number },
): Rect {
  const wide = (rect.widthMm + handle.x * by.xMm) / rect.widthMm;
  const high = (rect.heightMm + handle.y * by.yMm) / rect.heightMm;
  const pulled = Math.abs(wide - 1) > Math.abs(high - 1) ? wide : high;
  const factor = Math.max(pulled, least.x / rect.widthMm, least.y / rect.heightMm);
  const widthMm = rect.widthMm * factor;
  const heightMm = rect.heightMm * factor;
  return {
    xMm: handle.x === 1 ? rect.xMm : rightOf(rect) - widthMm,
    yMm: handle.y === 1 ? rect.yMm : bottomOf(rect) - heightMm,
    widthMm,
    heightMm,
  };
}

/** Where `part` of the box `from` lies when `from` has become `to`: several frames resized together. */
export function carriedAlong(part: Rect, from: Rect, to: Rect): Rect {
  const wide = to.widthMm / from.widthMm;
  const high = to.heightMm / from.heightMm;
  return {
    xMm: to.xMm + (part.xMm - from.xMm) * wide,
    yMm: to.yMm + (part.yMm - from.yMm) * high,
    widthMm: part.widthMm * wide,
    heightMm: part.heightMm * high,
  };
}

/** A turned box after its handle was moved: it grows along its own sides, and what lies opposite the handle stays. */
export function resizedTurned(
  box: Turned,
  { handle, by }: { handle: Handle; by: Point },
  rule: ResizeRule = {},
): Rect {
  const { rotationDeg = 0 } = box;
  const origin = { xMm: 0, yMm: 0 };
  const along = turnedAbout(by, origin, -rotationDeg);
  const resized = resizedBy(rectOf(box), { handle, by: along }, rule);
  const [before, after] = [centreOf(box), centreOf(resized)];
  const middle = turnedAbout(after, before, rotationDeg);
  return {
    ...resized,
    xMm: middle.xMm - resized.widthMm / 2,
    yMm: middle.yMm - resized.heightMm / 2,
  };
}
