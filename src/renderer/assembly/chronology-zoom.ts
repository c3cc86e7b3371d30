import type { ChronologyItem } from '../../shared/assembly/chronology-items.ts';

/** How closely time is looked at: years with what counts, months with their lines, every line by its day. */
export const ZOOMS = ['year', 'month', 'day'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Lines of one month, or those of a year that are not known to the month. */
export interface MonthOfLines {
  /** 1 to 12; undefined: known to the year, or to the season, only. */
  readonly month: number | undefined;
  readonly lines: readonly ChronologyItem[];
}

/** Lines of one year; `undefined` for those without a date. */
export interface YearOfLines {
  readonly year: string | undefined;
  readonly lines: readonly ChronologyItem[];
  readonly important: readonly ChronologyItem[];
  readonly months: readonly MonthOfLines[];
}

const TO_THE_MONTH = new Set(['month', 'part-of-month', 'day']);

/** The day that a line is sorted by: 年末 stands in December, though it may have begun in any week of it. */
const anchorOf = ({ date }: ChronologyItem): string | undefined => date?.sortKey.slice(0, 10);

const monthOf = (line: ChronologyItem): number | undefined =>
  line.date && TO_THE_MONTH.has(line.date.precision)
    ? Number(anchorOf(line)?.slice(5, 7))
    : undefined;

/** Lines that lie in the order of time, by years and months in that order. */
export function byYearAndMonth(lines: readonly ChronologyItem[]): YearOfLines[] {
  const years = Map.groupBy(lines, (line) => anchorOf(line)?.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({
    year,
    lines: ofYear,
    important: ofYear.filter(({ isImportant }) => isImportant),
    months: [...Map.groupBy(ofYear, monthOf)].map(([month, ofMonth]) => ({
      month,
      lines: ofMonth,
    })),
  }));
}
