import { addDays } from '../../japanese/civil-day.ts';
import { parsePartialDate } from '../../japanese/partial-date.ts';

/** Day 0 of a spreadsheet's calendar, such that every day since March 1900 is right (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = '1899-12-30';
/** Days of 1954 to 2119: a bare number between them in a column of dates is a day that lost its dress. */
const SERIAL = /^(?:[2-7]\d{4})(?:\.\d+)?$/;
/** 「14:00」「午後2時～4時」 behind a day. */
const TIME = /[T\s(]*(?:午前|午後|AM|PM|am|pm)?\s*\d{1,2}(?::\d{2}|時).*$/;

/** The date of a cell as it may be kept: as written, without the time of day; undefined when it is none. */
export function cellDate(cell: string): string | undefined {
  const written = cell.normalize('NFKC').trim();
  if (SERIAL.test(written)) return addDays(DAY_ZERO, Math.floor(Number(written)));
  const day = written.replace(TIME, '').trim();
  return [written, day].find((text) => text !== '' && parsePartialDate(text) !== undefined);
}
