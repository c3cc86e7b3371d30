import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, centreOf, contains, HANDLES, resizedTurned, turnedAbout } from './geometry.ts';

const box = fc.record({
  xMm: fc.double({ min: -50, max: 200, noNaN: true }),
  yMm: fc.double({ min: -50, max: 200, noNaN: true }),
  widthMm: fc.double({ min: 5, max: 200, noNaN: true }),
  heightMm: fc.double({ min: 5, max: 200, noNaN: true }),
  rotationDeg: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('a turned frame', () => {
  it('lies within its upright box, with all four corners', () => {
    fc.assert(
      fc.property(box, (turned) => {
        const bounds = boundsOf(turned);
        for (const [x, y] of [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ] as const) {
          const corner = {
            xMm: turned.xMm + x * turned.widthMm,
            yMm: turned.yMm + y * turned.heightMm,
          };
          const placed = turnedAbout(corner, centreOf(turned), turned.rotationDeg);
          expect(contains(bounds, placed, 1e-6)).toBe(true);
          expect(contains(turned, placed, 1e-6)).toBe(true);
        }
      }),
    );
  });

  it('keeps its middle as the middle of its upright box', () => {
    fc.assert(
      fc.property(box, (turned) => {
        const [one, other] = [centreOf(turned), centreOf(boundsOf(turned))];
        expect(Math.hypot(one.xMm - other.xMm, one.yMm - other.yMm)).toBeLessThan(1e-6);
      }),
    );
  });

  it('grows away from what lies opposite the handle', () => {
    const way = fc.record({
      xMm: fc.double({ min: -40, max: 40, noNaN: true }),
      yMm: fc.double({ min: -40, max: 40, noNaN: true }),
    });
    fc.assert(
      fc.property(box, fc.constantFrom(...HANDLES), way, (turned, handle, by) => {
        const resized = resizedTurned(turned, { handle, by });
        const opposite = (rect: typeof resized) => {
          const point = {
            xMm: rect.xMm + ((1 - handle.x) / 2) * rect.widthMm,
            yMm: rect.yMm + ((1 - handle.y) / 2) * rect.heightMm,
          };
          return turnedAbout(point, centreOf(rect), turned.rotationDeg);
        };
        const [before, after] = [opposite(turned), opposite(resized)];
        expect(Math.hypot(before.xMm - after.xMm, before.yMm - after.yMm)).toBeLessThan(1e-6);
      }),
    );
  });
});
