import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundMm } from './geometry.ts';
import {
  focusAfterDrag,
  type PictureView,
  placedRect,
  viewOfRegion,
  visibleCrop,
} from './photo-crop.ts';

const landscape: PictureView = {
  widthPx: 4000,
  heightPx: 3000,
  boxWidthMm: 60,
  boxHeightMm: 60,
  fit: 'fill',
  zoom: 1,
  focus: { x: 0.5, y: 0.5 },
};

test('a landscape photo in a square box loses its sides, around the focus', () => {
  expect(visibleCrop(landscape)).toStrictEqual({
    xPx: 500,
    yPx: 0,
    widthPx: 3000,
    heightPx: 3000,
  });
  expect(visibleCrop({ ...landscape, focus: { x: 0, y: 0.5 } })).toMatchObject({ xPx: 0 });
  expect(visibleCrop({ ...landscape, zoom: 2 })).toMatchObject({ widthPx: 1500, heightPx: 1500 });
});

test('a fitted photo is seen whole, in the middle of its box', () => {
  const fitted: PictureView = { ...landscape, fit: 'fit' };
  expect(visibleCrop(fitted)).toStrictEqual({ xPx: 0, yPx: 0, widthPx: 4000, heightPx: 3000 });
  const { xMm, yMm, widthMm, heightMm } = placedRect(fitted);
  expect([xMm, yMm, widthMm, heightMm].map(roundMm)).toStrictEqual([0, 7.5, 60, 45]);
});

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const side = fc.double({ min: 5, max: 300, noNaN: true });
const anyView: fc.Arbitrary<PictureView> = fc.record({
  widthPx: fc.integer({ min: 10, max: 20_000 }),
  heightPx: fc.integer({ min: 10, max: 20_000 }),
  boxWidthMm: side,
  boxHeightMm: side,
  fit: fc.constantFrom('fill', 'fit'),
  zoom: fc.double({ min: 1, max: 10, noNaN: true }),
  focus: fc.record({ x: fraction, y: fraction }),
});

test('what is seen lies inside the picture and has the shape of its place', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const crop = visibleCrop(view);
      const place = placedRect(view);
      expect(crop.xPx).toBeGreaterThanOrEqual(0);
      expect(crop.yPx).toBeGreaterThanOrEqual(0);
      expect(crop.xPx + crop.widthPx).toBeLessThanOrEqual(view.widthPx + 1e-6);
      expect(crop.yPx + crop.heightPx).toBeLessThanOrEqual(view.heightPx + 1e-6);
      expect(place.widthMm / place.heightMm).toBeCloseTo(crop.widthPx / crop.heightPx, 4);
      if (view.fit === 'fill') {
        expect(place.widthMm).toBeCloseTo(view.boxWidthMm, 6);
        expect(place.heightMm).toBeCloseTo(view.boxHeightMm, 6);
      }
    }),
  );
});

test('a picture dragged to the right shows more of its left, and stops at its edge', () => {
  const dragged = { ...landscape, focus: focusAfterDrag(landscape, { xMm: 5, yMm: 0 }) };
  expect(visibleCrop(dragged)).toMatchObject({ xPx: 250, yPx: 0 });
  const far = { ...landscape, focus: focusAfterDrag(landscape, { xMm: 500, yMm: 500 }) };
  expect(visibleCrop(far)).toMatchObject({ xPx: 0, yPx: 0 });
});

test('a region that was chosen is seen whole, as far as the picture can be cropped to it', () => {
  const region = fc.record({
    x: fc.double({ min: 0, max: 0.7, noNaN: true }),
    y: fc.double({ min: 0, max: 0.7, noNaN: true }),
    width: fc.double({ min: 0.1, max: 0.3, noNaN: true }),
    height: fc.double({ min: 0.1, max: 0.3, noNaN: true }),
  });
  fc.assert(
    fc.property(anyView, region, (view, part) => {
      const shown = { ...view, fit: 'fill' as const, ...viewOfRegion(view, part) };
      const seen = visibleCrop(shown);
      // What is longer than the box can show at its least zoom is shown as far as it goes.
      fc.pre(shown.zoom > 1);
      const slack = 1e-6 * Math.max(view.widthPx, view.heightPx);
      expect(seen.xPx).toBeLessThanOrEqual(part.x * view.widthPx + slack);
      expect(seen.yPx).toBeLessThanOrEqual(part.y * view.heightPx + slack);
      expect(seen.xPx + seen.widthPx + slack).toBeGreaterThanOrEqual(
        (part.x + part.width) * view.widthPx,
      );
      expect(seen.yPx + seen.heightPx + slack).toBeGreaterThanOrEqual(
        (part.y + part.height) * view.heightPx,
      );
    }),
  );
});
