import { civilParts, weekdayNumber } from './civil-day.ts';
import { eraOf } from './era.ts';
import { type PartialDate, parsePartialDate } from './partial-date.ts';

export type CalendarLanguage = 'ja' | 'en';

const WEEKDAYS = '日月火水木金土';
const ENGLISH_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function weekdayName(civil: string, language: CalendarLanguage = 'ja'): string {
  const number = weekdayNumber(civil);
  return language === 'ja' ? WEEKDAYS.charAt(number) : (ENGLISH_WEEKDAYS[number] ?? '');
}

/** 令和7年12月12日; the first year of an era is 元年. Days before Meiji are written in Gregorian years. */
export function eraDate(civil: string): string {
  const { year, month, day } = civilParts(civil);
  const reign = eraOf(civil);
  const yearWritten = reign ? `${reign.era.name}${reign.year === 1 ? '元' : reign.year}` : year;
  return `${yearWritten}年${month}月${day}日`;
}

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

function japaneseSpan(from: string, to: string): string {
  const [first, last] = [civilParts(from), civilParts(to)];
  const until =
    first.year !== last.year
      ? `${last.year}年${last.month}月${last.day}日`
      : first.month !== last.month
        ? `${last.month}月${last.day}日`
        : `${last.day}日`;
  return `${first.year}年${first.month}月${first.day}日〜${until}`;
}

function englishSpan(from: string, to: string): string {
  const [first, last] = [civilParts(from), civilParts(to)];
  const until = `${last.day} ${monthName(last.month)} ${last.year}`;
  if (first.year !== last.year)
    return `${first.day} ${monthName(first.month)} ${first.year} – ${until}`;
  if (first.month !== last.month) return `${first.day} ${monthName(first.month)} – ${until}`;
  return `${first.day}–${until}`;
}

/** A single day, a whole month, a whole year, or from when to when. */
function spanWritten({ from, to, precision }: PartialDate, language: CalendarLanguage): string {
  const { year, month, day } = civilParts(from);
  const ja = language === 'ja';
  if (from === to) {
    const weekday = weekdayName(from, language);
    return ja
      ? `${year}年${month}月${day}日（${weekday}）`
      : `${weekday} ${day} ${monthName(month)} ${year}`;
  }
  if (precision === 'month') return ja ? `${year}年${month}月` : `${monthName(month)} ${year}`;
  if (precision === 'year') return ja ? `${year}年` : `${year}`;
  return ja ? japaneseSpan(from, to) : englishSpan(from, to);
}

const VAGUE = new Set<PartialDate['precision']>(['part-of-month', 'season', 'part-of-year']);

/** How the program has understood a date, to be shown beside the field: 「2025年12月1日〜10日ごろ」. */
export function readingOf(date: PartialDate, language: CalendarLanguage = 'ja'): string {
  const written = spanWritten(date, language);
  const vague = date.approximate || VAGUE.has(date.precision);
  if (language === 'ja') return `${written}${vague ? 'ごろ' : ''}${date.planned ? '（予定）' : ''}`;
  return `${vague ? 'about ' : ''}${written}${date.planned ? ' (planned)' : ''}`;
}

const NUMERIC = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * A date as it stands in print. What a person has written is printed as written; only the bare notation of the
 * calendar (`2025-12-12`) is put into words.
 */
export function printedDate(text: string, language: CalendarLanguage = 'ja'): string {
  const date = NUMERIC.test(text) ? parsePartialDate(text) : undefined;
  if (!date) return text;
  const { year, month, day } = civilParts(date.from);
  if (date.precision !== 'day') return spanWritten(date, language);
  return language === 'ja' ? `${year}年${month}月${day}日` : `${day} ${monthName(month)} ${year}`;
}
