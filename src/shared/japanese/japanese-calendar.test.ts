import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay } from './civil-day.ts';
import { eraDate, printedDate, readingOf, weekdayName } from './japanese-calendar.ts';
import { parsePartialDate } from './partial-date.ts';

const reading = (text: string, language: 'ja' | 'en' = 'ja'): string => {
  const date = parsePartialDate(text);
  return date ? readingOf(date, language) : 'none';
};

describe('the Japanese calendar', () => {
  test('counts years by era from the day the era began', () => {
    expect(
      ['2025-12-12', '2019-05-01', '2019-04-30', '1989-01-07', '1926-12-25', '1800-01-01'].map(
        eraDate,
      ),
    ).toEqual([
      '令和7年12月12日',
      '令和元年5月1日',
      '平成31年4月30日',
      '昭和64年1月7日',
      '昭和元年12月25日',
      '1800年1月1日',
    ]);
  });

  test('knows the weekday in both languages', () => {
    expect([weekdayName('2026-01-14'), weekdayName('2026-01-14', 'en')]).toEqual(['水', 'Wed']);
  });

  test('an era date is read back as the same day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1873, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const civil = civilDay(year, month, day);
          expect(parsePartialDate(eraDate(civil))?.from).toBe(civil);
        },
      ),
    );
  });
});

describe('the reading beside a date field', () => {
  test.each([
    ['R7.12.12', '2025年12月12日（金）', 'Fri 12 December 2025'],
    ['2025年12月はじめ', '2025年12月1日〜10日ごろ', 'about 1–10 December 2025'],
    ['2025年夏', '2025年6月1日〜8月31日ごろ', 'about 1 June – 31 August 2025'],
    ['2025年度', '2025年4月1日〜2026年3月31日', '1 April 2025 – 31 March 2026'],
    ['令和7年8月', '2025年8月', 'August 2025'],
    ['2025年頃', '2025年ごろ', 'about 2025'],
    ['2026年2月（予定）', '2026年2月（予定）', 'February 2026 (planned)'],
    ['12月10日ごろ 2025', 'none', 'none'],
  ])('%s', (text, ja, en) => {
    expect([reading(text), reading(text, 'en')]).toEqual([ja, en]);
  });
});

test('only bare calendar notation is put into words in print', () => {
  expect(
    ['2025-12-12', '2025-08', '2025', '2025年12月はじめ', 'R7.12.12'].map((text) =>
      printedDate(text),
    ),
  ).toEqual(['2025年12月12日', '2025年8月', '2025年', '2025年12月はじめ', 'R7.12.12']);
  expect(printedDate('2025-12-12', 'en')).toBe('12 December 2025');
});
