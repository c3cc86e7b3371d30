import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SheetSize, sheet, sheetSize } from '../publication/sheet.ts';
import { DRAWINGS } from './drawing.ts';
import { cropMarks } from './marks.ts';
import { pageBoxes } from './page-boxes.ts';

const boxesOf = (size: SheetSize, bleedMm: number) =>
  pageBoxes(
    sheet.parse({ size, bleedMm, marginMm: { top: 5, right: 5, bottom: 5, left: 5 } }),
    DRAWINGS.bleed,
  );

test('the lower left corner of A4 shows the trim and the bleed, with elbows on the edge of the bleed', () => {
  const { trim, bleed } = boxesOf('A4', 3);
  const [inner, outer] = cropMarks(trim, bleed);
  const nineMm = (9 * 72) / 25.4;
  expect(inner).toStrictEqual([
    [bleed.left - nineMm, trim.bottom],
    [bleed.left, trim.bottom],
    [bleed.left, bleed.bottom - nineMm],
  ]);
  expect(outer).toStrictEqual([
    [trim.left, bleed.bottom - nineMm],
    [trim.left, bleed.bottom],
    [bleed.left - nineMm, bleed.bottom],
  ]);
});

test('there are two elbows at each corner and a cross at each side', () => {
  const { trim, bleed } = boxesOf('B4', 3);
  const marks = cropMarks(trim, bleed);
  expect(marks.filter((mark) => mark.length === 3)).toHaveLength(8);
  expect(marks.filter((mark) => mark.length === 2)).toHaveLength(8);
});

test('no mark enters the bleed, and none leaves the sheet', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sheetSize.options),
      fc.double({ min: 0, max: 10, noNaN: true }),
      (size, bleedMm) => {
        const { trim, bleed, media } = boxesOf(size, bleedMm);
        for (const [x, y] of cropMarks(trim, bleed).flat()) {
          const inBleed =
            x > bleed.left + 1e-9 &&
            x < bleed.right - 1e-9 &&
            y > bleed.bottom + 1e-9 &&
            y < bleed.top - 1e-9;
          const onSheet = x > media.left && x < media.right && y > media.bottom && y < media.top;
          expect({ inBleed, onSheet }).toStrictEqual({ inBleed: false, onSheet: true });
        }
      },
    ),
  );
});

test('the marks are the same from the left and from the right, from above and from below', () => {
  const { trim, bleed } = boxesOf('A5', 3);
  const key = (points: readonly (readonly [number, number])[]): string =>
    points
      .map(([x, y]) => `${x.toFixed(6)},${y.toFixed(6)}`)
      .sort()
      .join(' ');
  const marks = cropMarks(trim, bleed);
  const mirrored = marks.map((mark) =>
    mark.map(([x, y]) => [trim.left + trim.right - x, trim.bottom + trim.top - y] as const),
  );
  expect(mirrored.map(key).sort()).toStrictEqual(marks.map(key).sort());
});
