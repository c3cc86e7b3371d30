import { expect, test } from 'vitest';
import { folioWords, sheet } from './sheet.ts';

const marginMm = { top: 12, right: 15, bottom: 12, left: 15 };

test('pages are numbered as people print it, or not at all', () => {
  const of = (folio: string | undefined) =>
    folioWords(sheet.parse({ size: 'A4', marginMm, ...(folio && { folio }) }), 1, 4);
  expect(['plain', 'dashed', 'of-total'].map(of)).toEqual(['2', '― 2 ―', '2 / 4']);
  expect(of(undefined)).toBeUndefined();
});
