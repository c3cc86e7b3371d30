import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HANDLES, movedBy, type Rect, resizedBy } from './geometry.ts';
import { sheet } from './sheet.ts';
import { snapLines, snapMove, snapReachMm, snapResize } from './snapping.ts';

const a4 = sheet.parse({
  size: 'A4',
  marginMm: { top: 12, right: 15, bottom: 12, left: 15 },
});
const placeMm = fc.double({ min: -20, max: 300, noNaN: true });
const sideMm = fc.double({ min: 2, max: 200, noNaN: true });
const anyRect = fc.record({ xMm: placeMm, yMm: placeMm, widthMm: sideMm, heightMm: sideMm });
const anyPage = fc.array(anyRect, { maxLength: 6 });
const anyReach = fc.double({ min: 0.1, max: 10, noNaN: true });

const length = (mm: number): number => Math.abs(mm);

test('snapping never moves a box further than its reach', () => {
  fc.assert(
    fc.property(anyRect, anyPage, anyReach, (rect, others, reach) => {
      const { by } = snapMove(rect, snapLines(a4, others), reach);
      expect(length(by.xMm)).toBeLessThanOrEqual(reach);
      expect(length(by.yMm)).toBeLessThanOrEqual(reach);
    }),
  );
});

test('a box that has snapped stays where it is', () => {
  fc.assert(
    fc.property(anyRect, anyPage, anyReach, (rect, others, reach) => {
      const lines = snapLines(a4, others);
      const snapped = movedBy(rect, snapMove(rect, lines, reach).by);
      expect(snapMove(snapped, lines, reach).by).toStrictEqual({ xMm: 0, yMm: 0 });
    }),
  );
});

test('an edge that has snapped while resizing stays where it is', () => {
  fc.assert(
    fc.property(anyRect, fc.constantFrom(...HANDLES), anyPage, (rect, handle, others) => {
      const lines = snapLines(a4, others);
      const { by } = snapResize({ rect, handle }, lines, 1.5);
      expect(length(by.xMm)).toBeLessThanOrEqual(1.5);
      expect(length(by.yMm)).toBeLessThanOrEqual(1.5);
      const snapped = resizedBy(rect, { handle, by }, { minMm: 0.1 });
      const again = snapResize({ rect: snapped, handle }, lines, 1.5);
      expect(again.by).toStrictEqual({ xMm: 0, yMm: 0 });
    }),
  );
});

test('each guide lies on an edge or the centre of the snapped box', () => {
  fc.assert(
    fc.property(anyRect, anyPage, (rect, others) => {
      const { by, guides } = snapMove(rect, snapLines(a4, others), 3);
      const box = movedBy(rect, by);
      for (const { axis, atMm } of guides) {
        const [start, side] = axis === 'x' ? [box.xMm, box.widthMm] : [box.yMm, box.heightMm];
        const off = [start, start + side / 2, start + side].map((place) => length(place - atMm));
        expect(Math.min(...off)).toBeLessThan(1e-6);
      }
    }),
  );
});

test('a photo comes to lie at the margin and level with its neighbour, which tells how far it is', () => {
  const neighbour: Rect = { xMm: 15, yMm: 100, widthMm: 80, heightMm: 50 };
  const photo: Rect = { xMm: 114.4, yMm: 99.2, widthMm: 80, heightMm: 60 };
  expect(snapMove(photo, snapLines(a4, [neighbour]), snapReachMm(3.78))).toStrictEqual({
    by: { xMm: 195 - 194.4, yMm: 100 - 99.2 },
    guides: [
      { axis: 'x', atMm: 195, reason: 'margin', fromMm: 100, toMm: 160 },
      { axis: 'y', atMm: 100, reason: 'frame', fromMm: 15, toMm: 195, gapMm: 20 },
    ],
  });
});

test('the nearer the page is looked at, the finer the reach', () => {
  expect(snapReachMm(3.78)).toBeGreaterThan(snapReachMm(3.78 * 3));
});
