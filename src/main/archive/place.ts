import type { RecordKind } from '../../shared/archive/record-kind.ts';
import { civilParts } from '../../shared/japanese/civil-day.ts';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';

/**
 * A record's place in the order of time, as the row's number: the calendar day (22 bits), the rank among what is known about
 * that day (3 bits), a running number (16 bits), the kind (4 bits). 45 bits: bitwise operators end at 32, hence the arithmetic.
 * Undated records have all of the year 0 for their running number. Short numbers keep the search index small, which writes down
 * the distance from one to the next.
 */
const KIND_SPAN = 16;
const NUMBER_SPAN = 2 ** 16;
const RANK_SPAN = 8;
const RANK = NUMBER_SPAN * KIND_SPAN;
const DAY = RANK_SPAN * RANK;
/** Every month counts 31 days, so that a year is found by one division. */
const DAYS_OF_MONTH = 31;
const DAYS_OF_YEAR = 12 * DAYS_OF_MONTH;
const YEAR = DAYS_OF_YEAR * DAY;

/** Kept in row numbers: a code never changes its meaning, a new kind gets a new one below 16. */
const CODES: Readonly<Record<RecordKind, number>> = {
  campaign: 0,
  petition: 1,
  quote: 2,
  photo: 3,
  event: 4,
  organisation: 5,
  person: 6,
  clipping: 7,
  figure: 8,
  document: 9,
};
const KINDS = new Map(
  (Object.keys(CODES) as RecordKind[]).map((kind) => [CODES[kind], kind] as const),
);

/** First place of a civil day. */
export function placeOfDay(civilDay: string): number {
  const { year, month, day } = civilParts(civilDay);
  return (year * DAYS_OF_YEAR + (month - 1) * DAYS_OF_MONTH + (day - 1)) * DAY;
}

/** One past the last place of a civil day. */
export const endOfDay = (civilDay: string): number => placeOfDay(civilDay) + DAY;

/** Undated records stand before this place, all others after it. */
export const FIRST_DATED = YEAR;

/** Where records of one date stand: from `first` to before `end`. */
export interface Room {
  readonly first: number;
  readonly end: number;
}

/** The room of a date as written; undated records come before all. */
export function roomOf(date: string | undefined): Room {
  const parsed = date === undefined ? undefined : parsePartialDate(date);
  if (!parsed) return { first: 0, end: FIRST_DATED };
  const rank = Number(parsed.sortKey.slice(10, 11) || '0') % RANK_SPAN;
  const first = placeOfDay(parsed.sortKey.slice(0, 10)) + rank * RANK;
  return { first, end: first + RANK };
}

/** The place after `last` within the room, for a record of that kind. */
export function placeAfter(
  last: number | undefined,
  { first, end }: Room,
  kind: RecordKind,
): number {
  const number = last === undefined ? 0 : Math.floor((last - first) / KIND_SPAN) + 1;
  const place = first + number * KIND_SPAN + CODES[kind];
  if (place >= end) throw new RangeError(`more than ${NUMBER_SPAN} records of one date`);
  return place;
}

export const isWithin = (place: number, { first, end }: Room): boolean =>
  place >= first && place < end;

export function kindAt(place: number): RecordKind {
  const kind = KINDS.get(place % KIND_SPAN);
  if (!kind) throw new RangeError(`no kind of record has the place ${place}`);
  return kind;
}

/** SQL for the number of the calendar month at a place; below 12 are those without a date. */
export const monthOfSql = (column: string): string => `(${column} / ${DAYS_OF_MONTH * DAY})`;

/** `2025-12` for such a number; undefined for what has no date. */
export function monthNamed(number: number): string | undefined {
  const year = Math.floor(number / 12);
  if (year === 0) return undefined;
  return `${String(year).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** SQL condition that a place is of one of the kinds; empty for all kinds. */
export function kindCondition(column: string, kinds: readonly RecordKind[]): string {
  if (kinds.length === 0) return '';
  return ` AND (${column} & 15) IN (${kinds.map((kind) => CODES[kind]).join(', ')})`;
}

/** SQL for the code of the kind and for the calendar year at a place; 0 is undated. */
export const kindOfSql = (column: string): string => `(${column} & 15)`;
export const yearOfSql = (column: string): string => `(${column} / ${YEAR})`;
