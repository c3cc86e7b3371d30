import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottomOf, type Rect, rightOf } from './geometry.ts';
import { PHOTO_GROUPS, PLACES_IN, photoPlaces } from './photo-group.ts';

const side = fc.double({ min: 30, max: 300, noNaN: true });
const anyBox = fc.record({ xMm: side, yMm: side, widthMm: side, heightMm: side });
const anyGroup = fc.constantFrom(...PHOTO_GROUPS);

const areApart = (one: Rect, other: Rect): boolean =>
  other.xMm - rightOf(one) > 2.9 ||
  one.xMm - rightOf(other) > 2.9 ||
  other.yMm - bottomOf(one) > 2.9 ||
  one.yMm - bottomOf(other) > 2.9;

test('the photos of a group fill its box to all four edges, with a gap between any two', () => {
  fc.assert(
    fc.property(anyGroup, anyBox, (group, box) => {
      const places = photoPlaces(group, box);
      expect(places).toHaveLength(PLACES_IN[group]);
      expect(Math.min(...places.map(({ xMm }) => xMm))).toBeCloseTo(box.xMm, 2);
      expect(Math.min(...places.map(({ yMm }) => yMm))).toBeCloseTo(box.yMm, 2);
      expect(Math.max(...places.map(rightOf))).toBeCloseTo(rightOf(box), 2);
      expect(Math.max(...places.map(bottomOf))).toBeCloseTo(bottomOf(box), 2);
      for (const [at, one] of places.entries())
        for (const other of places.slice(at + 1)) expect(areApart(one, other)).toBe(true);
    }),
  );
});

test('three are a large one and two small ones beside it, a strip is one row', () => {
  const wide = { xMm: 0, yMm: 0, widthMm: 183, heightMm: 80 };
  expect(photoPlaces('three', wide)).toEqual([
    { xMm: 0, yMm: 0, widthMm: 120, heightMm: 80 },
    { xMm: 123, yMm: 0, widthMm: 60, heightMm: 38.5 },
    { xMm: 123, yMm: 41.5, widthMm: 60, heightMm: 38.5 },
  ]);
  expect(photoPlaces('strip', wide).map(({ xMm, yMm }) => [xMm, yMm])).toEqual([
    [0, 0],
    [46.5, 0],
    [93, 0],
    [139.5, 0],
  ]);
});
