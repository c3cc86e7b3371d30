import { expect, test } from 'vitest';
import { joinDigits } from './join-digits.ts';

test('digits that a PDF has pulled apart are joined, others are not', () => {
  expect(joinDigits('1 2 月 1 2 日')).toBe('12 月 12 日');
  expect(joinDigits('5 0 0 0 人、電話 03 1234')).toBe('5000 人、電話 03 1234');
});
