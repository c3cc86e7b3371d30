import { expect, test } from 'vitest';
import { isBeyondGrade, kanjiOfGrade, SCHOOL_GRADES } from './school-kanji.ts';

test('the six grades learn 80, 160, 200, 202, 193 and 191 kanji, 1,026 in all', () => {
  expect(SCHOOL_GRADES.map(kanjiOfGrade)).toEqual([0, 80, 160, 200, 202, 193, 191]);
});

test.each([
  ['学校', 1, false],
  ['区', 2, true],
  ['区', 3, false],
  ['議会', 3, true],
  ['議会', 4, false],
  ['陳情', 6, true],
  ['人々', 1, false],
  ['ひらがな', 0, false],
  ['山', 0, true],
] as const)('whether %s is beyond grade %d: %s', (words, grade, isBeyond) => {
  expect(isBeyondGrade(words, grade)).toBe(isBeyond);
});
