import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bottomOf,
  contains,
  frameAt,
  HANDLES,
  rectBetween,
  resizedBy,
  rightOf,
  touches,
  unionOf,
} from './geometry.ts';

const lengthMm = fc.double({ min: 2, max: 400, noNaN: true });
const placeMm = fc.double({ min: -300, max: 300, noNaN: true });
const anyRect = fc.record({
  xMm: placeMm,
  yMm: placeMm,
  widthMm: lengthMm,
  heightMm: lengthMm,
});
const anyPoint = fc.record({ xMm: placeMm, yMm: placeMm });

test('the box around several boxes contains each corner of each', () => {
  fc.assert(
    fc.property(fc.array(anyRect, { minLength: 1, maxLength: 8 }), (rects) => {
      const around = unionOf(rects);
      expect(around).toBeDefined();
      for (const rect of rects) {
        if (!around) return;
        expect(contains(around, rect, 1e-9)).toBe(true);
        expect(contains(around, { xMm: rightOf(rect), yMm: bottomOf(rect) }, 1e-9)).toBe(true);
        expect(touches(around, rect)).toBe(true);
      }
    }),
  );
  expect(unionOf([])).toBeUndefined();
});

test('a box drawn from any corner to any other is the same box', () => {
  const drawn = { xMm: 10, yMm: 20, widthMm: 30, heightMm: 40 };
  const [left, right, top, bottom] = [10, 40, 20, 60];
  for (const [one, other] of [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [right, bottom],
      [left, top],
    ],
    [
      [right, top],
      [left, bottom],
    ],
  ] as const) {
    expect(
      rectBetween({ xMm: one[0], yMm: one[1] }, { xMm: other[0], yMm: other[1] }),
    ).toStrictEqual(drawn);
  }
});

test('of two frames over each other the front one is taken', () => {
  const back = { name: 'back', xMm: 0, yMm: 0, widthMm: 100, heightMm: 100 };
  const front = { name: 'front', xMm: 50, yMm: 50, widthMm: 100, heightMm: 100 };
  expect(frameAt([back, front], { xMm: 60, yMm: 60 })?.name).toBe('front');
  expect(frameAt([back, front], { xMm: 10, yMm: 10 })?.name).toBe('back');
  expect(frameAt([back, front], { xMm: 200, yMm: 10 })).toBeUndefined();
});

test('resizing leaves the opposite edge where it is and never goes below the least side', () => {
  fc.assert(
    fc.property(
      fc.record({
        rect: anyRect,
        handle: fc.constantFrom(...HANDLES),
        by: anyPoint,
        keepAspect: fc.boolean(),
      }),
      ({ rect, handle, by, keepAspect }) => {
        const after = resizedBy(rect, { handle, by }, { minMm: 2, keepAspect });
        expect(after.widthMm).toBeGreaterThanOrEqual(2 - 1e-9);
        expect(after.heightMm).toBeGreaterThanOrEqual(2 - 1e-9);
        if (handle.x === 1) expect(after.xMm).toBeCloseTo(rect.xMm, 6);
        if (handle.x === -1) expect(rightOf(after)).toBeCloseTo(rightOf(rect), 6);
        if (handle.x === 0) {
          expect([after.xMm, after.widthMm]).toStrictEqual([rect.xMm, rect.widthMm]);
        }
        if (handle.y === 1) expect(after.yMm).toBeCloseTo(rect.yMm, 6);
        if (handle.y === -1) expect(bottomOf(after)).toBeCloseTo(bottomOf(rect), 6);
        if (keepAspect && handle.x !== 0 && handle.y !== 0) {
          expect(after.widthMm / after.heightMm).toBeCloseTo(rect.widthMm / rect.heightMm, 6);
        }
      },
    ),
  );
});
