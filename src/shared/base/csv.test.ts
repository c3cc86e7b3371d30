import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test('opens in Excel: with BOM and CRLF, quoted where needed, formulas as text', () => {
  expect(
    csvText([
      ['日付', 'できごと'],
      ['2025-12-12', '「採択」, 5"対4"\n万歳'],
    ]),
  ).toBe('\ufeff日付,できごと\r\n2025-12-12,"「採択」, 5""対4""\n万歳"\r\n');
  expect(csvText([['=HYPERLINK("http://evil.example")', '+81', '-3', '@x', '－5']])).toBe(
    `\ufeff"'=HYPERLINK(""http://evil.example"")",'+81,-3,'@x,'－5\r\n`,
  );
});

test('every table is read back by another program, but for the guard before formulas', () => {
  const cell = fc.string({ unit: fc.constantFrom('あ', ',', '"', '\n', '\r', ' ', '=', '-', '1') });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 4 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
        ),
      (rows) => {
        const read = Papa.parse<string[]>(csvText(rows).slice(1), { newline: '\r\n' }).data;
        const unguarded = read.slice(0, -1).map((row) => row.map((text) => text.replace(/^'/, '')));
        expect(unguarded).toEqual(rows);
        for (const text of read.flat()) expect(text).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+$))/);
      },
    ),
  );
});
