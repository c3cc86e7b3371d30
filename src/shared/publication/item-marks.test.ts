import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutOwnNumbers } from './item-marks.ts';

describe('items that their writer numbered', () => {
  test.each([
    [['一、医療費を無料に', '二、窓口で払わずに']],
    [['1.医療費を無料に', '2. 窓口で払わずに']],
    [['（１）医療費を無料に', '（２）　窓口で払わずに']],
  ])('lose their own numbers: %j', (lines) => {
    expect(withoutOwnNumbers(lines)).toEqual(['医療費を無料に', '窓口で払わずに']);
  });

  test.each([
    [['二、三の例を挙げます。']],
    [['一人ひとりに届けてください。', '二度と繰り返さないでください。']],
    [['一、医療費を無料に', '窓口で払わずに']],
    [['1.5倍にしてください。']],
    [['一、二の問題があります。']],
  ])('are left alone where the number is part of the sentence or not everywhere: %j', (lines) => {
    expect(withoutOwnNumbers(lines)).toEqual(lines);
  });

  test('numbered in any of the usual ways, they read as they would without', () => {
    const words = fc.stringMatching(/^[あ-んア-ン]{1,20}$/);
    const mark = fc.constantFrom(
      (place: number) => `${'一二三四五六七八九十'[place]}、`,
      (place: number) => `${place + 1}．`,
      (place: number) => `(${place + 1}) `,
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), mark, (items, marked) => {
        expect(withoutOwnNumbers(items.map((item, place) => marked(place) + item))).toEqual(items);
      }),
    );
  });
});
