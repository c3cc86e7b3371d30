import { type RecordKind, recordKind } from '../../shared/archive/archive-record.ts';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';

/**
 * A record's place in the order of time, as the row's number: days since 0000-03-01 (20 bits), the rank among what is known
 * about that day (3 bits), a running number (24 bits), the kind (4 bits). 51 bits, exact in a JavaScript number.
 * Bitwise operators end at 32 bits, hence the arithmetic.
 */
const KINDS = recordKind.options;
const KIND_SPAN = 16;
const NUMBER_SPAN = 2 ** 24;
const RANK_SPAN = 8;
export const DAY_SPAN = RANK_SPAN * NUMBER_SPAN * KIND_SPAN;

/** Days since 0000-03-01 of the proleptic Gregorian calendar, without `Date` and its time zones. */
export function dayNumber(civilDay: string): number {
  const [year = 0, month = 1, day = 1] = civilDay.split('-').map(Number);
  const shiftedYear = month > 2 ? year : year - 1;
  const shiftedMonth = (month + 9) % 12;
  const leapDays =
    Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return shiftedYear * 365 + leapDays + Math.floor((shiftedMonth * 153 + 2) / 5) + day - 1;
}

/** The calendar year that a day number lies in. */
export function yearOfDay(day: number): number {
  const guess = Math.floor(day / 365.2425);
  return [guess + 1, guess].find((year) => day >= dayNumber(`${year}-01-01`)) ?? guess - 1;
}

/** First place of the day and rank that a date as written stands at; undated records come before all. */
export function firstPlace(date: string | undefined): number {
  const parsed = date === undefined ? undefined : parsePartialDate(date);
  if (!parsed) return 0;
  const rank = Number(parsed.sortKey.slice(10, 11) || '0') % RANK_SPAN;
  return dayNumber(parsed.sortKey.slice(0, 10)) * DAY_SPAN + rank * NUMBER_SPAN * KIND_SPAN;
}

/** One past the last place of the same day and rank. */
export const endOfRank = (first: number): number => first + NUMBER_SPAN * KIND_SPAN;

/** The place after `last` within its day and rank, for a record of that kind. */
export function placeAfter(last: number | undefined, first: number, kind: RecordKind): number {
  const number = last === undefined ? 0 : Math.floor((last - first) / KIND_SPAN) + 1;
  return first + number * KIND_SPAN + KINDS.indexOf(kind);
}

export const kindAt = (code: number): RecordKind => {
  const kind = KINDS[code];
  if (!kind) throw new RangeError(`no kind of record has the code ${code}`);
  return kind;
};

/** SQL condition that a place is of one of the kinds; empty for all kinds. */
export function kindCondition(column: string, kinds: readonly RecordKind[]): string {
  if (kinds.length === 0) return '';
  return ` AND (${column} & 15) IN (${kinds.map((kind) => KINDS.indexOf(kind)).join(', ')})`;
}
