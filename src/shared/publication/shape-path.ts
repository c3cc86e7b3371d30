import type { ShapeFrame } from './frame.ts';

interface Size {
  readonly widthMm: number;
  readonly heightMm: number;
}
type Parts = Pick<ShapeFrame, 'shape' | 'points' | 'tail'>;
type At = readonly [x: number, y: number];

const BURST_POINTS = 16;
const BURST_DEPTH = 0.82;
const STAR_POINTS = 5;
const STAR_DEPTH = 0.42;
const POLYGON_CORNERS = 6;
/** Where a new balloon's tail ends: below it, a little to the left. */
export const NEW_TAIL = { x: 0.2, y: 1.3 } as const;
/** A tail is so wide at its root, as a part of the balloon's shorter side. */
const TAIL_ROOT = 0.28;

const mm = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);
const at = ([x, y]: At): string => `${mm(x)} ${mm(y)}`;
const closed = (points: readonly At[]): string => `M${points.map(at).join('L')}Z`;

/** Points on an ellipse from the top on, clockwise; every second one drawn in by `depth`. */
function around({ widthMm, heightMm }: Size, count: number, depth?: number): At[] {
  const all = depth === undefined ? count : count * 2;
  return Array.from({ length: all }, (_none, index): At => {
    const angle = (index * 2 * Math.PI) / all - Math.PI / 2;
    const reach = depth !== undefined && index % 2 === 1 ? depth : 1;
    return [
      (widthMm / 2) * (1 + Math.cos(angle) * reach),
      (heightMm / 2) * (1 + Math.sin(angle) * reach),
    ];
  });
}

function rectangle({ widthMm, heightMm }: Size, cornerMm: number): string {
  const r = Math.min(cornerMm, widthMm / 2, heightMm / 2);
  if (r === 0)
    return closed([
      [0, 0],
      [widthMm, 0],
      [widthMm, heightMm],
      [0, heightMm],
    ]);
  const turn = (x: number, y: number): string => `A${mm(r)} ${mm(r)} 0 0 1 ${at([x, y])}`;
  return [
    `M${at([r, 0])}H${mm(widthMm - r)}${turn(widthMm, r)}`,
    `V${mm(heightMm - r)}${turn(widthMm - r, heightMm)}`,
    `H${mm(r)}${turn(0, heightMm - r)}V${mm(r)}${turn(r, 0)}Z`,
  ].join('');
}

const ellipse = ({ widthMm, heightMm }: Size): string => {
  const radii = `${mm(widthMm / 2)} ${mm(heightMm / 2)}`;
  return `M0 ${mm(heightMm / 2)}A${radii} 0 1 1 ${mm(widthMm)} ${mm(heightMm / 2)}A${radii} 0 1 1 0 ${mm(heightMm / 2)}Z`;
};

const line = ({ widthMm, heightMm }: Size): string =>
  widthMm >= heightMm
    ? `M0 ${mm(heightMm / 2)}H${mm(widthMm)}`
    : `M${mm(widthMm / 2)} 0V${mm(heightMm)}`;

/** A broad arrow to the right, or downwards where the box is upright. */
function arrow({ widthMm, heightMm }: Size): string {
  const isLevel = widthMm >= heightMm;
  const [long, short] = isLevel ? [widthMm, heightMm] : [heightMm, widthMm];
  const head = Math.min(long / 2, short);
  const points: At[] = [
    [0, short * 0.27],
    [long - head, short * 0.27],
    [long - head, 0],
    [long, short / 2],
    [long - head, short],
    [long - head, short * 0.73],
    [0, short * 0.73],
  ];
  return closed(isLevel ? points : points.map(([x, y]): At => [y, x]));
}

/** 帯: a ribbon with notched ends. */
function band({ widthMm, heightMm }: Size): string {
  const notch = Math.min(heightMm / 3, widthMm / 8);
  return closed([
    [0, 0],
    [widthMm, 0],
    [widthMm - notch, heightMm / 2],
    [widthMm, heightMm],
    [0, heightMm],
    [notch, heightMm / 2],
  ]);
}

/** The outline of a round-cornered box or an oval as a line of many points, clockwise from the left. */
function ovalPoints({ widthMm, heightMm }: Size): At[] {
  const COUNT = 72;
  /** Between an ellipse (2) and a box: more room for words than an oval. */
  const SQUARENESS = 2.6;
  return Array.from({ length: COUNT }, (_none, index): At => {
    const angle = (index * 2 * Math.PI) / COUNT + Math.PI;
    const bent = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / SQUARENESS);
    return [
      (widthMm / 2) * (1 + bent(Math.cos(angle))),
      (heightMm / 2) * (1 + bent(Math.sin(angle))),
    ];
  });
}

/** 吹き出し: an oval that opens into a tail on the side where the tail ends. */
function balloon(size: Size, tail: { x: number; y: number }): string {
  const { widthMm, heightMm } = size;
  const tip: At = [tail.x * widthMm, tail.y * heightMm];
  const [middleX, middleY] = [widthMm / 2, heightMm / 2];
  const points = ovalPoints(size);
  const isInside =
    Math.abs(tip[0] - middleX) < middleX * 0.9 && Math.abs(tip[1] - middleY) < middleY * 0.9;
  if (isInside) return closed(points);
  const length = Math.hypot(tip[0] - middleX, tip[1] - middleY);
  const [towardsX, towardsY] = [(tip[0] - middleX) / length, (tip[1] - middleY) / length];
  const half = (Math.min(widthMm, heightMm) * TAIL_ROOT) / 2;
  const isRoot = ([x, y]: At): boolean => {
    const along = (x - middleX) * towardsX + (y - middleY) * towardsY;
    const across = Math.abs((y - middleY) * towardsX - (x - middleX) * towardsY);
    return along > 0 && across < half;
  };
  const first = points.findIndex(
    (point, index) => isRoot(point) && !isRoot(points.at(index - 1) ?? point),
  );
  const turned = first < 0 ? points : [...points.slice(first), ...points.slice(0, first)];
  return closed([tip, ...turned.filter((point) => !isRoot(point))]);
}

/** The outline of a shape in a box whose corner is at 0, as an SVG path in millimetres. */
export function shapePath({ shape, points, tail }: Parts, size: Size, cornerMm = 0): string {
  switch (shape) {
    case 'rectangle':
      return rectangle(size, cornerMm);
    case 'ellipse':
      return ellipse(size);
    case 'line':
      return line(size);
    case 'arrow':
      return arrow(size);
    case 'band':
      return band(size);
    case 'burst':
      return closed(around(size, points ?? BURST_POINTS, BURST_DEPTH));
    case 'star':
      return closed(around(size, points ?? STAR_POINTS, STAR_DEPTH));
    case 'polygon':
      return closed(around(size, points ?? POLYGON_CORNERS));
    case 'balloon':
      return balloon(size, tail ?? NEW_TAIL);
  }
}

/** How many points a shape has while nobody has chosen; undefined for one that has none. */
export function usualPoints(shape: ShapeFrame['shape']): number | undefined {
  if (shape === 'burst') return BURST_POINTS;
  if (shape === 'star') return STAR_POINTS;
  return shape === 'polygon' ? POLYGON_CORNERS : undefined;
}
