/**
 * Civil days as `YYYY-MM-DD` in the proleptic Gregorian calendar, reckoned without `Date`:
 * a time zone would make 14 January the 13th.
 */
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, 1 to 12; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export const isCivilDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(year, month);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

export const civilDay = (year: number, month: number, day: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

export const lastDayOfMonth = (year: number, month: number): string =>
  civilDay(year, month, daysInMonth(year, month));

export interface CivilParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilParts(day: string): CivilParts {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

/** Days since 0000-03-01: the year begins in March, so that the leap day is its last. */
export function dayNumber(civil: string): number {
  const { year, month, day } = civilParts(civil);
  const marchYear = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day - 1;
}

/** The civil day so many days later, or earlier. */
export function addDays(civil: string, days: number): string {
  let { year, month, day } = civilParts(civil);
  day += days;
  while (day < 1) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return civilDay(year, month, day);
}

/** 0 is Sunday. (0000-03-01 was a Wednesday.) */
export const weekdayNumber = (civil: string): number => (dayNumber(civil) + 3) % 7;
