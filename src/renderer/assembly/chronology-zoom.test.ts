import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChronologyItem } from '../../shared/assembly/chronology-items.ts';
import { comparePartialDates, parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { byYearAndMonth } from './chronology-zoom.ts';

const line = (date: string | undefined, isImportant = false): ChronologyItem => ({
  date: date === undefined ? undefined : parsePartialDate(date),
  text: date ?? 'いつか',
  petitions: [],
  isImportant,
  records: [],
  campaigns: [],
});

const inOrder = (dates: readonly (string | undefined)[]): ChronologyItem[] =>
  dates.map((date) => line(date)).sort((a, b) => comparePartialDates(a.date, b.date));

test('a year has its months, what is known to the season or the year stands apart, undated ones last', () => {
  const years = byYearAndMonth(
    inOrder([
      '2025-12-12',
      undefined,
      '2025年末',
      '2025年',
      '2025年12月はじめ',
      '2026-01-14',
      '2025年秋',
    ]),
  );
  expect(
    years.map(({ year, months }) => [
      year,
      months.map(({ month, lines }) => [month, lines.map(({ text }) => text)]),
    ]),
  ).toEqual([
    [
      '2025',
      [
        [undefined, ['2025年', '2025年秋', '2025年末']],
        [12, ['2025年12月はじめ', '2025-12-12']],
      ],
    ],
    ['2026', [[1, ['2026-01-14']]]],
    [undefined, [[undefined, ['いつか']]]],
  ]);
});

test('what counts is counted, and no line is lost or shown twice', () => {
  expect(byYearAndMonth([line('2025-12-12', true), line('2025-12-13')])[0]?.important).toHaveLength(
    1,
  );
  const date = fc.constantFrom(undefined, '2025', '2025-08', '2025年末', '2026-01-14', '2024年度');
  fc.assert(
    fc.property(fc.array(date), (dates) => {
      const lines = inOrder(dates);
      const years = byYearAndMonth(lines);
      expect(years.flatMap((year) => year.lines)).toEqual(lines);
      for (const year of years) {
        const inMonths = year.months.flatMap((month) => month.lines);
        expect(new Set(inMonths)).toEqual(new Set(year.lines));
        expect(inMonths).toHaveLength(year.lines.length);
      }
    }),
  );
});
