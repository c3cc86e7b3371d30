import { addDays, civilDay, daysInMonth, lastDayOfMonth } from './civil-day.ts';

/** How exactly a date is known; the order of the list is the order on one and the same day. */
export type DatePrecision =
  | 'fiscal-year'
  | 'year'
  | 'season'
  | 'part-of-year'
  | 'month'
  | 'part-of-month'
  | 'day';

/** The civil days that a date may mean, and the day that it is sorted by. */
export interface DateSpan {
  readonly precision: DatePrecision;
  readonly from: string;
  readonly to: string;
  /** From `from` to `to`. */
  readonly anchor: string;
  /** Order among dates with the same anchor, 0 to 7. */
  readonly rank: number;
}

/**
 * What begins is sorted where it begins, the wider before the narrower: a month stands over its days
 * like a heading. What is called an end (末) comes after all the days that it may mean.
 */
const RANK = { year: 0, partOfYear: 1, month: 2, partOfMonth: 3, day: 4, monthEnd: 6, yearEnd: 7 };

type Bounds = Pick<DateSpan, 'from' | 'to'>;

const beginning = (precision: DatePrecision, rank: number, bounds: Bounds): DateSpan => ({
  precision,
  ...bounds,
  anchor: bounds.from,
  rank,
});

const ending = (precision: DatePrecision, rank: number, bounds: Bounds): DateSpan => ({
  precision,
  ...bounds,
  anchor: bounds.to,
  rank,
});

/** From the first of one month to the last of another; months beyond 12 lie in the next year. */
function months(year: number, first: number, last: number): Bounds {
  const inYear = (month: number): [number, number] =>
    month > 12 ? [year + 1, month - 12] : [year, month];
  return { from: civilDay(...inYear(first), 1), to: lastDayOfMonth(...inYear(last)) };
}

export const daySpan = (year: number, month: number, day: number): DateSpan => {
  const only = civilDay(year, month, day);
  return beginning('day', RANK.day, { from: only, to: only });
};

export const monthSpan = (year: number, month: number): DateSpan =>
  beginning('month', RANK.month, months(year, month, month));

export const yearSpan = (year: number): DateSpan =>
  beginning('year', RANK.year, months(year, 1, 12));

/** 年度: April to March. */
export const fiscalYearSpan = (year: number): DateSpan =>
  beginning('fiscal-year', RANK.year, months(year, 4, 15));

/** Meteorological seasons (気象庁): spring March to May; 2025年冬 is December 2025 to February 2026. */
const SEASONS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

export function seasonSpan(year: number, season: string): DateSpan | undefined {
  const first = SEASONS[season];
  return first === undefined
    ? undefined
    : beginning('season', RANK.partOfYear, months(year, first, first + 2));
}

export function partOfMonthSpan(year: number, month: number, part: string): DateSpan | undefined {
  const days = daysInMonth(year, month);
  const between = (first: number, last: number): Bounds => ({
    from: civilDay(year, month, first),
    to: civilDay(year, month, last),
  });
  const begins = (first: number, last: number): DateSpan =>
    beginning('part-of-month', RANK.partOfMonth, between(first, last));
  if (/^(?:はじめ|初め|始め|初旬|初頭|上旬)$/.test(part)) return begins(1, 10);
  if (/^(?:半ば|なかば)$/.test(part))
    return { ...begins(11, 20), anchor: civilDay(year, month, 15) };
  switch (part) {
    case '中旬':
      return begins(11, 20);
    case '下旬':
      return begins(21, days);
    case '前半':
      return begins(1, 15);
    case '後半':
      return begins(16, days);
    case '末':
    case '終わり':
      return ending('part-of-month', RANK.monthEnd, between(days - 6, days));
    case '末日':
      return daySpan(year, month, days);
    default:
      return undefined;
  }
}

/** `first` is the first month: 1, or 4 for a fiscal year. */
export function partOfYearSpan(year: number, first: number, part: string): DateSpan | undefined {
  const begins = (bounds: Bounds): DateSpan => beginning('part-of-year', RANK.partOfYear, bounds);
  if (/^(?:前半|上半期|上期)$/.test(part)) return begins(months(year, first, first + 5));
  if (/^(?:後半|下半期|下期)$/.test(part)) return begins(months(year, first + 6, first + 11));
  if (/^(?:はじめ|初め|始め|初頭)$/.test(part)) return begins(months(year, first, first + 1));
  if (/^(?:半ば|なかば)$/.test(part))
    return {
      ...begins(months(year, first + 4, first + 7)),
      anchor: months(year, first + 6, first + 6).from,
    };
  if (/^(?:始|頭|初|明け)$/.test(part)) {
    const { from } = months(year, first, first);
    return begins({ from, to: addDays(from, 14) });
  }
  if (/^(?:末|の瀬|終わり|暮れ)$/.test(part)) {
    const { to } = months(year, first + 11, first + 11);
    return ending('part-of-year', RANK.yearEnd, { from: addDays(to, -11), to });
  }
  return undefined;
}
