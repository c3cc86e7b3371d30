import { expect, test } from 'vitest';
import { glyphCoverage } from './glyph-coverage.ts';

const printable = async (family: 'gothic' | 'mincho', characters: string): Promise<string> => {
  const coverage = (await glyphCoverage())[family];
  return [...characters].filter((one) => coverage.has(one.codePointAt(0) ?? 0)).join('');
};

test('the bundled fonts print what leaflets need: names, signs, numbers in circles', async () => {
  const needed = 'あアｱ漢髙﨑①⑳㈱☎⇒№㍿〒Ａaé—…「」';
  expect(await printable('gothic', needed)).toBe(needed);
  expect(await printable('mincho', needed)).toBe(needed);
});

test('a rare name kanji beyond the first plane comes from the second font', async () => {
  expect(await printable('gothic', '𠮷')).toBe('𠮷');
});

test('pictures of feelings and foreign scripts are not in the fonts', async () => {
  expect(await printable('gothic', '😀ไ𓀀')).toBe('');
});
