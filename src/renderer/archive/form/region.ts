import type { PictureRegion } from '../../../shared/archive/photo.ts';

/** Smaller than this is a slip of the pointer. */
const LEAST = 0.01;

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The region between two corners, within the picture; none when the pointer hardly moved. */
export function regionBetween(one: Point, other: Point): PictureRegion | undefined {
  const [left, right] = [within(Math.min(one.x, other.x), 1), within(Math.max(one.x, other.x), 1)];
  const [top, bottom] = [within(Math.min(one.y, other.y), 1), within(Math.max(one.y, other.y), 1)];
  const [width, height] = [right - left, bottom - top];
  return width < LEAST || height < LEAST ? undefined : { x: left, y: top, width, height };
}

/** Moved, and never out of the picture. */
export const movedRegion = (region: PictureRegion, right: number, down: number): PictureRegion => ({
  ...region,
  x: within(region.x + right, 1 - region.width),
  y: within(region.y + down, 1 - region.height),
});

/** Its right and lower edges moved, and never out of the picture nor into nothing. */
export const resizedRegion = (
  region: PictureRegion,
  wider: number,
  higher: number,
): PictureRegion => ({
  ...region,
  width: Math.max(LEAST, Math.min(region.width + wider, 1 - region.x)),
  height: Math.max(LEAST, Math.min(region.height + higher, 1 - region.y)),
});
