import fc from 'fast-check';
import { expect, test } from 'vitest';
import { justify } from './justify.ts';

const pictures = fc.array(
  fc.record({
    widthPx: fc.integer({ min: 1, max: 20_000 }),
    heightPx: fc.integer({ min: 1, max: 20_000 }),
  }),
  { maxLength: 60 },
);
const measure = { width: 900, gap: 8, targetHeight: 180, isEnd: true };

test('every picture has a place, in order, and no row is wider than the wall', () => {
  fc.assert(
    fc.property(pictures, (sizes) => {
      const rows = justify(sizes, measure);
      expect(rows.flatMap(({ widths }) => widths)).toHaveLength(sizes.length);
      for (const { widths, height } of rows) {
        const width = widths.reduce((sum, one) => sum + one, 0) + measure.gap * (widths.length - 1);
        expect(width).toBeLessThanOrEqual(measure.width + 0.01);
        expect(height).toBeLessThanOrEqual(measure.targetHeight + 0.01);
      }
    }),
  );
});

test('all rows but the last end at the right edge', () => {
  fc.assert(
    fc.property(pictures, (sizes) => {
      for (const { widths } of justify(sizes, measure).slice(0, -1)) {
        const width = widths.reduce((sum, one) => sum + one, 0) + measure.gap * (widths.length - 1);
        expect(width).toBeCloseTo(measure.width, 1);
      }
    }),
  );
});

test('a lone picture at the end keeps its size', () => {
  expect(justify([{ widthPx: 3, heightPx: 2 }], measure)).toEqual([{ height: 180, widths: [270] }]);
});
