import { addDays, isCivilDay, weekdayNumber } from './civil-day.ts';
import {
  type DatePrecision,
  type DateSpan,
  daySpan,
  fiscalYearSpan,
  monthSpan,
  partOfMonthSpan,
  partOfYearSpan,
  seasonSpan,
  yearSpan,
} from './date-span.ts';
import { type DateText, readDateText } from './date-text.ts';
import { type Era, eraNamed, gregorianYear } from './era.ts';

/**
 * A date as people write it, known to the day, the month, the season, or only roughly.
 * The text is kept as written and printed as written; the span is what it is sorted and searched by.
 */
export interface PartialDate {
  /** As written by the user. */
  readonly text: string;
  /** First civil day it may mean, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last civil day it may mean, `YYYY-MM-DD`. */
  readonly to: string;
  /** The day it is sorted by and one digit for its rank on that day; lexical sort gives the order that a reader expects. */
  readonly sortKey: string;
  readonly precision: DatePrecision;
  /** 頃, 約, ごろ. */
  readonly approximate: boolean;
  /** 予定, 見込み. */
  readonly planned: boolean;
}

const YEAR = /^(?:(\d{4})|(令和|平成|昭和|大正|明治|[RHSTMrhstm])\.?(\d{1,2}))(?!\d)(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC = /^([-/.])(\d{1,2})(?:\1(\d{1,2})|の?(\D+))?$/;
const WRITTEN = /^年(\d{1,2})月(?:(\d{1,2})日|の?(\D+))?$/;
const PART_OF_YEAR = /^年?(度)?の?(\D+)$/;
/** 12月10日頃 may be a few days off; a month or a season is vague enough as it is. */
const AROUND_A_DAY = 3;

interface MonthAndDay {
  readonly month: number;
  readonly day: number | undefined;
  readonly part: string | undefined;
}

function readMonthAndDay(rest: string): MonthAndDay | undefined {
  const numeric = NUMERIC.exec(rest);
  const [month, day, part] = (numeric?.slice(2) ?? WRITTEN.exec(rest)?.slice(1)) || [];
  if (month === undefined) return undefined;
  return { month: Number(month), day: day === undefined ? undefined : Number(day), part };
}

function spanInYear(year: number, rest: string): DateSpan | undefined {
  if (rest === '' || rest === '年') return yearSpan(year);
  if (rest === '年度') return fiscalYearSpan(year);
  const inMonth = readMonthAndDay(rest);
  if (inMonth) {
    const { month, day, part } = inMonth;
    if (!isCivilDay(year, month, day ?? 1)) return undefined;
    if (day !== undefined) return daySpan(year, month, day);
    return part === undefined ? monthSpan(year, month) : partOfMonthSpan(year, month, part);
  }
  const [, fiscal, part = ''] = PART_OF_YEAR.exec(rest) ?? [];
  if (fiscal !== undefined) return partOfYearSpan(year, 4, part);
  return seasonSpan(year, part) ?? partOfYearSpan(year, 1, part);
}

/**
 * 令和元年 began in May, and no day before that was 令和; but 令和元年度 is the whole fiscal year. Years past the end
 * of an era (平成32年度) are read on, since papers written before the change say so.
 */
function withinEra(span: DateSpan, era: Era): DateSpan | undefined {
  if (span.precision === 'fiscal-year' || span.from >= era.begins) return span;
  if (span.to < era.begins) return undefined;
  const [, anchor = era.begins] = [span.anchor, era.begins].sort();
  return { ...span, from: era.begins, anchor };
}

function readSpan(core: string): DateSpan | undefined {
  const compact = COMPACT.exec(core);
  const written = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : core;
  const [, gregorian, eraName, yearOfEra, rest = ''] = YEAR.exec(written) ?? [];
  if (gregorian !== undefined) return spanInYear(Number(gregorian), rest);
  const era = eraName === undefined ? undefined : eraNamed(eraName);
  if (!era || Number(yearOfEra) === 0) return undefined;
  const span = spanInYear(gregorianYear(era, Number(yearOfEra)), rest);
  return span && withinEra(span, era);
}

function partialDate(text: string, said: DateText, span: DateSpan): PartialDate {
  const aroundADay = said.approximate && span.precision === 'day';
  return {
    text,
    from: aroundADay ? addDays(span.from, -AROUND_A_DAY) : span.from,
    to: aroundADay ? addDays(span.to, AROUND_A_DAY) : span.to,
    sortKey: `${span.anchor}${aroundADay ? span.rank + 1 : span.rank}`,
    precision: span.precision,
    approximate: said.approximate,
    planned: said.planned,
  };
}

/** Reads a date as people write it; undefined when it is none. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const said = readDateText(text);
  const span = readSpan(said.core);
  return span && partialDate(text, said, span);
}

/** Order of a reader; what has no date comes last. */
export function comparePartialDates(
  one: PartialDate | undefined,
  other: PartialDate | undefined,
): number {
  const [first, second] = [one?.sortKey ?? '~', other?.sortKey ?? '~'];
  return first < second ? -1 : first > second ? 1 : 0;
}

const WEEKDAYS = '日月火水木金土';

/** The weekday that a date should carry, when the one written beside it is wrong. */
export function weekdayMistaken(text: string): { written: string; real: string } | undefined {
  const { core, weekday } = readDateText(text);
  const span = readSpan(core);
  if (weekday === undefined || span?.precision !== 'day') return undefined;
  const real = WEEKDAYS.charAt(weekdayNumber(span.anchor));
  return real === weekday ? undefined : { written: weekday, real };
}
