import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linePartsOf } from './upright-parts.ts';

const cut = (text: string): string =>
  linePartsOf(text)
    .map(
      ({ text: part, upright }) =>
        ({ no: part, combined: `[${part}]`, stacked: `{${part}}` })[upright],
    )
    .join('');

test('one or two digits fill a cell, longer numbers stand one below the other', () => {
  expect(cut('1月14日、2026年')).toBe('[1]月[14]日、{2026}年');
  expect(cut('23対21')).toBe('[23]対[21]');
  expect(cut('全国初!!')).toBe('全国初[!!]');
});

test('decimals, thousands and foreign words lie as they are', () => {
  for (const text of ['25,000,000円', '3.5倍', 'A4', 'COVID19', '12345人']) {
    expect(cut(text)).toBe(text);
  }
});

test('nothing of a line is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'月12390,.!?aA 日') }), (text) => {
      expect(
        linePartsOf(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
