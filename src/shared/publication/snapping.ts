import {
  bottomOf,
  boundsOf,
  centreOf,
  type Handle,
  movedBy,
  type Point,
  type Rect,
  rightOf,
  type Turned,
} from './geometry.ts';
import { type Sheet, trimSize } from './sheet.ts';

export type Axis = 'x' | 'y';
export type SnapReason = 'margin' | 'page' | 'bleed' | 'frame';

/** A line that a dragged edge or centre is drawn to. */
export interface SnapLine {
  readonly atMm: number;
  readonly reason: SnapReason;
  /** The frame that lends the line. */
  readonly of?: Rect;
}
export type SnapLines = Readonly<Record<Axis, readonly SnapLine[]>>;

/** What is drawn while snapping: a line at `atMm`, and how far the two boxes are apart along it. */
export interface Guide {
  readonly axis: Axis;
  readonly atMm: number;
  readonly reason: SnapReason;
  readonly fromMm: number;
  readonly toMm: number;
  /** Free space between the dragged box and the one that lends the line. */
  readonly gapMm?: number;
}

export interface Snap {
  readonly by: Point;
  readonly guides: readonly Guide[];
}

/** Sums of fractions differ in the last bits; nothing nearer than this is apart. */
const SAME_MM = 1e-6;
const REACH_PX = 7;

/** Within how many millimetres a box is drawn to a line, when 1 mm is `pxPerMm` on the screen. */
export const snapReachMm = (pxPerMm: number): number => REACH_PX / pxPerMm;

/** Lines of the sheet (trim, bleed, margins, centres) and of the other frames (edges, centres). */
export function snapLines(sheet: Sheet, frames: readonly Turned[]): SnapLines {
  const others = frames.map(boundsOf);
  const { widthMm, heightMm } = trimSize(sheet);
  const { bleedMm, marginMm } = sheet;
  const own = (length: number, [start, end]: readonly [number, number]): SnapLine[] => [
    { atMm: start, reason: 'margin' },
    { atMm: length - end, reason: 'margin' },
    { atMm: 0, reason: 'page' },
    { atMm: length / 2, reason: 'page' },
    { atMm: length, reason: 'page' },
    ...(bleedMm > 0
      ? ([-bleedMm, length + bleedMm] as const).map((atMm) => ({ atMm, reason: 'bleed' as const }))
      : []),
  ];
  const lent = (placesOf: (rect: Rect) => readonly number[]): SnapLine[] =>
    others.flatMap((of) => placesOf(of).map((atMm) => ({ atMm, reason: 'frame' as const, of })));
  return {
    x: [...own(widthMm, [marginMm.left, marginMm.right]), ...lent(placesAcross)],
    y: [...own(heightMm, [marginMm.top, marginMm.bottom]), ...lent(placesDown)],
  };
}

const placesAcross = (rect: Rect): number[] => [rect.xMm, centreOf(rect).xMm, rightOf(rect)];
const placesDown = (rect: Rect): number[] => [rect.yMm, centreOf(rect).yMm, bottomOf(rect)];

interface Meeting {
  readonly by: number;
  readonly line: SnapLine;
}

/** The line that one of `places` is nearest to, within reach. */
function nearest(
  places: readonly number[],
  lines: readonly SnapLine[],
  reachMm: number,
): Meeting | undefined {
  let best: Meeting | undefined;
  for (const line of lines) {
    for (const place of places) {
      const by = line.atMm - place;
      if (Math.abs(by) > reachMm) continue;
      if (best === undefined || Math.abs(by) < Math.abs(best.by) - SAME_MM) best = { by, line };
    }
  }
  return best;
}

const step = (meeting: Meeting | undefined): number =>
  meeting === undefined || Math.abs(meeting.by) < SAME_MM ? 0 : meeting.by;

/** How the box lies along the guide of an axis: an upright line runs down, a level one across. */
const spanAlong = (axis: Axis, rect: Rect): readonly [number, number] =>
  axis === 'x' ? [rect.yMm, bottomOf(rect)] : [rect.xMm, rightOf(rect)];

function guideFor(axis: Axis, line: SnapLine, rect: Rect): Guide {
  const [start, end] = spanAlong(axis, rect);
  const base = { axis, atMm: line.atMm, reason: line.reason };
  if (line.of === undefined) return { ...base, fromMm: start, toMm: end };
  const [otherStart, otherEnd] = spanAlong(axis, line.of);
  const gapMm = Math.max(otherStart - end, start - otherEnd, 0);
  return {
    ...base,
    fromMm: Math.min(start, otherStart),
    toMm: Math.max(end, otherEnd),
    ...(gapMm > SAME_MM ? { gapMm } : {}),
  };
}

/** Lines that the box lies on after snapping, one for each axis that was met. */
const guidesOf = (rect: Rect, met: Readonly<Record<Axis, Meeting | undefined>>): Guide[] =>
  (['x', 'y'] as const).flatMap((axis) => {
    const meeting = met[axis];
    return meeting ? [guideFor(axis, meeting.line, rect)] : [];
  });

/** How much further a box that is being moved should go. */
export function snapMove(rect: Rect, lines: SnapLines, reachMm: number): Snap {
  const met = {
    x: nearest(placesAcross(rect), lines.x, reachMm),
    y: nearest(placesDown(rect), lines.y, reachMm),
  };
  const by = { xMm: step(met.x), yMm: step(met.y) };
  return { by, guides: guidesOf(movedBy(rect, by), met) };
}

/** How much further the handle of a box that is being resized should go: only its own edges are drawn. */
export function snapResize(
  { rect, handle }: { rect: Rect; handle: Handle },
  lines: SnapLines,
  reachMm: number,
): Snap {
  const edge = (which: -1 | 0 | 1, [low, high]: readonly [number, number]): number[] =>
    which === 0 ? [] : [which === 1 ? high : low];
  const met = {
    x: nearest(edge(handle.x, [rect.xMm, rightOf(rect)]), lines.x, reachMm),
    y: nearest(edge(handle.y, [rect.yMm, bottomOf(rect)]), lines.y, reachMm),
  };
  return { by: { xMm: step(met.x), yMm: step(met.y) }, guides: guidesOf(rect, met) };
}
