import { expect, test } from 'vitest';
import { markAt, monthMarks, monthName } from './months.ts';

test('every month is found at the place of its first photo, and every photo in its month', () => {
  const marks = monthMarks([
    { month: '2025-12', count: 3 },
    { month: '2025-11', count: 1 },
    { count: 2 },
  ]);
  expect(marks.map(({ month, at }) => [month, at])).toEqual([
    ['2025-12', 0],
    ['2025-11', 3],
    [undefined, 4],
  ]);
  expect([0, 2, 3, 4, 5].map((index) => markAt(marks, index)?.month)).toEqual([
    '2025-12',
    '2025-12',
    '2025-11',
    undefined,
    undefined,
  ]);
  expect(markAt([], 0)).toBeUndefined();
});

test('months have their names in both languages', () => {
  expect([monthName(1, 'ja'), monthName(12, 'ja'), monthName(12, 'en')]).toEqual([
    '1月',
    '12月',
    'December',
  ]);
});
