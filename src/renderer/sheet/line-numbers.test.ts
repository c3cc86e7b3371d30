import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LineRect, linesOfRects } from './line-numbers.ts';

const rect = (left: number, top: number, [width, height] = [40, 12]): LineRect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The same page turned on its side: what ran to the right runs down, what ran down runs to the left. */
const turned = ({ left, top, right, bottom }: LineRect): LineRect => ({
  left: -bottom,
  right: -top,
  top: left,
  bottom: right,
});

test('pieces of one line are one line, however high each of them is', () => {
  expect(linesOfRects([rect(0, 4), rect(40, 0, [20, 20]), rect(60, 5)], false)).toEqual([
    { left: 0, top: 0, right: 100, bottom: 20 },
  ]);
});

test('a text that goes on at the head of the next column begins a new line', () => {
  expect(linesOfRects([rect(0, 0), rect(0, 18), rect(60, 0)], false)).toHaveLength(3);
});

test('so many lines are counted as there are, in level and in vertical writing', () => {
  const anyText = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(anyText, fc.boolean(), (pieces, isVertical) => {
      const rects = pieces.flatMap((count, line) =>
        Array.from({ length: count }, (_none, piece) => rect(piece * 40, line * 18)),
      );
      const laid = isVertical ? rects.map(turned) : rects;
      expect(linesOfRects(laid, isVertical)).toHaveLength(pieces.length);
    }),
  );
});
