import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureRegion } from '../../../shared/archive/photo.ts';
import { movedRegion, regionBetween, resizedRegion } from './region.ts';

const number = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const point = fc.record({ x: number, y: number });

test('whatever the pointer and the keys do, a region stays in the picture', () => {
  fc.assert(
    fc.property(
      point,
      point,
      fc.array(fc.tuple(fc.boolean(), number, number)),
      (one, other, steps) => {
        const drawn = regionBetween(one, other);
        if (!drawn) return;
        let region = drawn;
        for (const [isMove, right, down] of steps)
          region = (isMove ? movedRegion : resizedRegion)(region, right, down);
        expect(pictureRegion.safeParse(region).success).toBe(true);
        expect(region.x + region.width).toBeLessThanOrEqual(1 + 1e-9);
        expect(region.y + region.height).toBeLessThanOrEqual(1 + 1e-9);
      },
    ),
  );
});

test('it is the same from whichever corner it is drawn; a slip draws nothing', () => {
  const [one, other] = [
    { x: 0.2, y: 0.6 },
    { x: 0.5, y: 0.1 },
  ];
  expect(regionBetween(one, other)).toEqual(regionBetween(other, one));
  expect(regionBetween(one, { x: 0.201, y: 0.9 })).toBeUndefined();
});
