import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDay, dayNumber, daysInMonth, weekdayNumber } from './civil-day.ts';
import { comparePartialDates, parsePartialDate, weekdayMistaken } from './partial-date.ts';

const span = (text: string): string | undefined => {
  const date = parsePartialDate(text);
  return date && `${date.from} ${date.to}`;
};
const sorted = (texts: readonly string[]): string[] =>
  texts
    .map(parsePartialDate)
    .sort(comparePartialDates)
    .map((date) => date?.text ?? '?');

describe('a date as people write it', () => {
  test.each([
    ['2025', '2025-01-01 2025-12-31'],
    ['2025-08', '2025-08-01 2025-08-31'],
    ['2025-12-12', '2025-12-12 2025-12-12'],
    ['2025/8/22', '2025-08-22 2025-08-22'],
    ['2025.8.22', '2025-08-22 2025-08-22'],
    ['20251212', '2025-12-12 2025-12-12'],
    ['2025年', '2025-01-01 2025-12-31'],
    ['2025年12月', '2025-12-01 2025-12-31'],
    ['2025年12月12日', '2025-12-12 2025-12-12'],
    ['2025年12月12日（金）', '2025-12-12 2025-12-12'],
    ['2026年1月1日(木・祝)', '2026-01-01 2026-01-01'],
    ['2025年12月12日金曜日', '2025-12-12 2025-12-12'],
    ['２０２５年１２月１２日', '2025-12-12 2025-12-12'],
    ['2 0 2 5 年 1 2 月 1 2 日', '2025-12-12 2025-12-12'],
    ['2025 12 12', '2025-12-12 2025-12-12'],
    ['2025ー12ー12', '2025-12-12 2025-12-12'],
    ['二〇二五年十二月二十日', '2025-12-20 2025-12-20'],
    ['令和七年十月一日', '2025-10-01 2025-10-01'],
    ['令和7年12月12日', '2025-12-12 2025-12-12'],
    ['㋿7年12月', '2025-12-01 2025-12-31'],
    ['R7.12.12', '2025-12-12 2025-12-12'],
    ['r7/12/12', '2025-12-12 2025-12-12'],
    ['R7', '2025-01-01 2025-12-31'],
    ['令和元年', '2019-05-01 2019-12-31'],
    ['令和元年度', '2019-04-01 2020-03-31'],
    ['平成32年度', '2020-04-01 2021-03-31'],
    ['平成元年1月8日', '1989-01-08 1989-01-08'],
    ['昭和64年1月7日', '1989-01-07 1989-01-07'],
    ['2025年12月はじめ', '2025-12-01 2025-12-10'],
    ['2025年12月初め', '2025-12-01 2025-12-10'],
    ['2025年12月の初め', '2025-12-01 2025-12-10'],
    ['2025年8月上旬', '2025-08-01 2025-08-10'],
    ['2025年8月中旬', '2025-08-11 2025-08-20'],
    ['2025年8月下旬', '2025-08-21 2025-08-31'],
    ['2025年8月半ば', '2025-08-11 2025-08-20'],
    ['2025年8月中頃', '2025-08-11 2025-08-20'],
    ['2025年2月末', '2025-02-22 2025-02-28'],
    ['2025年3月末日', '2025-03-31 2025-03-31'],
    ['2025-12 はじめ', '2025-12-01 2025-12-10'],
    ['2025年8月前半', '2025-08-01 2025-08-15'],
    ['2025年8月後半', '2025-08-16 2025-08-31'],
    ['2025年前半', '2025-01-01 2025-06-30'],
    ['2025年後半', '2025-07-01 2025-12-31'],
    ['2025年夏', '2025-06-01 2025-08-31'],
    ['2025年の冬', '2025-12-01 2026-02-28'],
    ['2025年度', '2025-04-01 2026-03-31'],
    ['2025年度末', '2026-03-20 2026-03-31'],
    ['2025年度上半期', '2025-04-01 2025-09-30'],
    ['2025年末', '2025-12-20 2025-12-31'],
    ['2026年始', '2026-01-01 2026-01-15'],
    ['2026年はじめ', '2026-01-01 2026-02-28'],
    ['2025年12月10日頃', '2025-12-07 2025-12-13'],
    ['約2025年', '2025-01-01 2025-12-31'],
    ['2026年2月（予定）', '2026-02-01 2026-02-28'],
  ])('%s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  test.each([
    ['2025-02-30'],
    ['2025-13'],
    ['2025年0月'],
    ['2025-12-00'],
    ['令和元年4月30日'],
    ['令和0年'],
    ['12月12日'],
    ['そのうち'],
    [''],
    ['2025年12月むかし'],
    ['2025/12-12'],
    ['20250230'],
    ['2025年12'],
  ])('%s is none', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test('says what is approximate and what is planned, and is kept as written', () => {
    expect(parsePartialDate(' 2026年3月末ごろ予定')).toEqual({
      text: ' 2026年3月末ごろ予定',
      from: '2026-03-25',
      to: '2026-03-31',
      sortKey: '2026-03-316',
      precision: 'part-of-month',
      approximate: true,
      planned: true,
    });
  });

  test('a weekday that contradicts the date is known', () => {
    expect(weekdayMistaken('2025年12月12日（金）')).toBeUndefined();
    expect(weekdayMistaken('2025年12月12日（木）')).toEqual({ written: '木', real: '金' });
    expect(weekdayMistaken('2025年12月')).toBeUndefined();
  });
});

describe('the order of a reader', () => {
  test('a month stands over its days, its end after them', () => {
    const expected = [
      '2025年',
      '2025年度',
      '2025年夏',
      '2025-08',
      '2025年8月はじめ',
      '2025-08-01',
      '2025-08-10',
      '2025年8月10日頃',
      '2025年8月中旬',
      '2025年8月半ば',
      '2025-08-22',
      '2025-08-31',
      '2025年8月末',
      '2025-12-28',
      '2025-12-31',
      '2025年12月末',
      '2025年末',
      '2026年始',
      '2026-01-07',
    ];
    expect(sorted([...expected].reverse())).toEqual(expected);
  });

  test('what has no date comes last', () => {
    expect(comparePartialDates(undefined, parsePartialDate('2025'))).toBeGreaterThan(0);
    expect(comparePartialDates(undefined, undefined)).toBe(0);
  });
});

const year = fc.integer({ min: 1868, max: 2199 });
const civil = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= daysInMonth(y, m))
  .map(([y, m, d]) => civilDay(y, m, d));
const written = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('', 'はじめ', '上旬', '中旬', '下旬', '半ば', '末', '末日', '前半', '後半'),
    fc.constantFrom('', '頃', 'ごろ予定', '（予定）'),
  )
  .map(([y, m, part, mark]) => `${y}年${m}月${part}${mark}`);
const yearly = fc
  .tuple(
    year,
    fc.constantFrom('年', '年度', '年夏', '年の冬', '年末', '年始', '年前半', '年度末', '年半ば'),
  )
  .map(([y, part]) => `${y}${part}`);

describe('for all dates', () => {
  test('the span is never turned round and the sorting day lies in it', () => {
    fc.assert(
      fc.property(fc.oneof(written, yearly, civil), (text) => {
        const date = parsePartialDate(text);
        if (!date) throw new Error(`${text} was not read`);
        const anchor = date.sortKey.slice(0, 10);
        expect(date.from <= anchor && anchor <= date.to).toBe(true);
        expect(date.sortKey).toMatch(/^\d{4}-\d{2}-\d{2}[0-7]$/);
      }),
    );
  });

  test('days sort as days, and every day of a month between the month and its end', () => {
    fc.assert(
      fc.property(civil, civil, (one, other) => {
        expect(Math.sign(comparePartialDates(parsePartialDate(one), parsePartialDate(other)))).toBe(
          one < other ? -1 : one > other ? 1 : 0,
        );
        const [y, m] = one.split('-').map(Number);
        const order = [`${y}年${m}月`, one, `${y}年${m}月末`];
        expect(sorted([...order].reverse())).toEqual(order);
      }),
    );
  });

  test('the same day is read from every way of writing it', () => {
    fc.assert(
      fc.property(civil, (day) => {
        const [y, m, d] = day.split('-').map(Number);
        for (const text of [`${y}年${m}月${d}日`, `${y}/${m}/${d}`, day.replaceAll('-', '')]) {
          expect(span(text)).toBe(`${day} ${day}`);
        }
      }),
    );
  });

  test('counting days goes there and back, a week keeps the weekday', () => {
    fc.assert(
      fc.property(civil, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const later = addDays(day, days);
        expect(dayNumber(later) - dayNumber(day)).toBe(days);
        expect(addDays(later, -days)).toBe(day);
        expect(weekdayNumber(addDays(day, 7))).toBe(weekdayNumber(day));
        expect(weekdayNumber(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
