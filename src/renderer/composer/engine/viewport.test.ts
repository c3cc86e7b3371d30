import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheet } from '../../../shared/publication/sheet.ts';
import {
  facingPage,
  facingStepPx,
  fittingZoom,
  LEAST_ZOOM,
  layoutOf,
  MOST_ZOOM,
  PX_PER_MM,
  rulerStepMm,
  scrollFor,
  zoomStep,
} from './viewport.ts';

const a4 = sheet.parse({ size: 'A4', marginMm: { top: 10, right: 10, bottom: 10, left: 10 } });
const view = { widthPx: 800, heightPx: 560 };

test('a page fitted by width fills it, a page fitted whole is seen whole', () => {
  const wide = layoutOf(a4, fittingZoom(a4, view, 'width'), view);
  const whole = layoutOf(a4, fittingZoom(a4, view, 'page'), view);
  expect(Math.round(wide.page.widthPx + 6 * PX_PER_MM * fittingZoom(a4, view, 'width'))).toBe(752);
  expect(whole.page.heightPx).toBeLessThan(view.heightPx);
});

test('zooming goes through round steps and stops at 10 and 800 per cent', () => {
  const up = [LEAST_ZOOM];
  while (up.at(-1) !== MOST_ZOOM) up.push(zoomStep(up.at(-1) ?? MOST_ZOOM, 1));
  const down = [MOST_ZOOM];
  while (down.at(-1) !== LEAST_ZOOM) down.push(zoomStep(down.at(-1) ?? LEAST_ZOOM, -1));
  expect(down.toReversed()).toStrictEqual(up);
  expect([zoomStep(0.6, 1), zoomStep(0.6, -1), zoomStep(8, 1)]).toStrictEqual([0.67, 0.5, 8]);
});

test('the point under the pointer stays under it, whatever the zoom', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({ zoom: number(0.1, 8), xMm: number(0, 210), yMm: number(0, 297) }),
      ({ zoom, xMm, yMm }) => {
        const layout = layoutOf(a4, zoom, view);
        const at = { x: 300, y: 200 };
        const { left, top } = scrollFor(layout, zoom, { point: { xMm, yMm }, at });
        expect((left + at.x - layout.leftPx) / (PX_PER_MM * zoom)).toBeCloseTo(xMm, 6);
        expect((top + at.y - layout.topPx) / (PX_PER_MM * zoom)).toBeCloseTo(yMm, 6);
      },
    ),
  );
});

test('numbers on the ruler never run into each other', () => {
  expect([0.1, 0.5, 1, 8].map(rulerStepMm)).toStrictEqual([100, 50, 20, 2]);
});

test('two pages that face each other are both seen, and stay where they are when the other is taken', () => {
  expect(facingPage(3, 0)).toStrictEqual({ facing: 'right', page: 1 });
  expect(facingPage(3, 1)).toStrictEqual({ facing: 'left', page: 0 });
  expect(facingPage(3, 2)).toStrictEqual({ facing: undefined, page: 2 });
  const [first, second] = (['right', 'left'] as const).map((facing) => {
    const zoom = fittingZoom(a4, { ...view, facing }, 'page');
    return { zoom, layout: layoutOf(a4, zoom, { ...view, facing }) };
  });
  if (!first || !second) throw new Error('two layouts');
  const step = facingStepPx(a4, first.zoom);
  expect(second.layout.leftPx - first.layout.leftPx).toBeCloseTo(step, -0.5);
  expect(first.layout.leftPx).toBeGreaterThan(0);
  expect(second.layout.leftPx + second.layout.page.widthPx).toBeLessThan(
    first.layout.canvas.widthPx,
  );
});
