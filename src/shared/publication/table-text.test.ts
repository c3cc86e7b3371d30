import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableFrame } from './frame.ts';
import { tableRows, tableText, widthsFor } from './table-text.ts';

test('a table copied from a spreadsheet comes as it was', () => {
  expect(tableRows('氏名\t住所\n緑川 和子\tみどり区')).toEqual([
    ['氏名', '住所'],
    ['緑川 和子', 'みどり区'],
  ]);
});

test('a table that is typed is divided by 「、」', () => {
  expect(tableRows('氏名、住所、印')).toEqual([['氏名', '住所', '印']]);
});

test('cells without tabs and line ends come back as they were', () => {
  const cell = fc.stringMatching(/^[ぁ-んァ-ヶ一-龠0-9]{1,8}$/);
  const rows = fc.integer({ min: 2, max: 6 }).chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(rows, (table) => {
      expect(tableRows(tableText(table))).toEqual(table);
    }),
  );
});

test('any text is a table that the page can draw', () => {
  const box = {
    id: '019c0000-0000-7000-8000-000000000001',
    xMm: 0,
    yMm: 0,
    widthMm: 50,
    heightMm: 50,
  };
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const rows = tableRows(text);
      const columns = Math.max(...rows.map((row) => row.length));
      const widths = widthsFor(columns, [1]);
      expect(tableFrame.safeParse({ kind: 'table', ...box, rows, widths }).success).toBe(true);
    }),
  );
});
