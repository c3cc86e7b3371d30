import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WallPicture, wallRows } from './wall-rows.ts';

const measure = { width: 1000, gap: 10, targetHeight: 200, isEnd: false };
const picture = (group?: number): WallPicture => ({ size: { widthPx: 3, heightPx: 2 }, group });

test('each group begins a row of its own and says how many it has', () => {
  const rows = wallRows(
    [picture(0), picture(0), picture(1), picture(1), picture(1), picture(1)],
    100,
    measure,
  );
  expect(rows.map(({ start, groupSize, widths }) => [start, groupSize, widths.length])).toEqual([
    [100, 2, 2],
    [102, 4, 4],
  ]);
});

test('every picture stands in one row, in order, whatever the groups', () => {
  const pictures = fc.array(fc.option(fc.nat(3), { nil: undefined }).map(picture));
  fc.assert(
    fc.property(pictures, fc.nat(500), (all, from) => {
      let next = from;
      for (const { start, widths } of wallRows(all, from, measure)) {
        expect(start).toBe(next);
        next += widths.length;
      }
      expect(next).toBe(from + all.length);
    }),
  );
});
