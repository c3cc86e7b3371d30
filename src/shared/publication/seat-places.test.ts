import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatPlaces } from './seat-places.ts';

test('a chamber of any size has a seat for each vote, within its half circle and apart from each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (seats) => {
      const { places, radius } = seatPlaces(seats);
      expect(places.length).toBe(seats);
      for (const { x, y } of places) {
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x).toBeLessThanOrEqual(1 + 1e-9);
        expect(y).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(-1e-9);
      }
      const near = places.some((one, at) =>
        places
          .slice(at + 1)
          .some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 1.6 * radius),
      );
      expect(near).toBe(false);
    }),
  );
});

test('seats are counted from the left to the right: the first half of them fills the left half', () => {
  const { places } = seatPlaces(44);
  expect(places.slice(0, 20).every(({ x }) => x < 0.5)).toBe(true);
  expect(places.slice(-20).every(({ x }) => x > 0.5)).toBe(true);
});
