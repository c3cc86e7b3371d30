import type { Language } from '../i18n/translate.ts';

/** A month of a list, and where in it the first of that month stands. */
export interface MonthMark {
  /** `2025-12`; undefined for what has no date. */
  readonly month: string | undefined;
  readonly count: number;
  readonly at: number;
}

/** Where each month begins in a list that has the newest first. */
export function monthMarks(
  months: readonly { readonly month?: string | undefined; readonly count: number }[],
): MonthMark[] {
  let at = 0;
  return months.map(({ month, count }) => {
    const mark = { month, count, at };
    at += count;
    return mark;
  });
}

/** The month in which an entry of the list stands. */
export const markAt = (marks: readonly MonthMark[], index: number): MonthMark | undefined =>
  marks.findLast(({ at }) => at <= index);

/** 12月, December. The zone is named on both sides, so that none comes between. */
export const monthName = (month: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  );
