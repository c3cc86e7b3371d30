import { dayNumber } from '../japanese/civil-day.ts';
import type { PartialDate } from '../japanese/partial-date.ts';
import type { ChronologyItem } from './chronology-items.ts';
import type { CampaignTitles } from './chronology-sheet.ts';
import { type CalendarEntry, iCalendar } from './icalendar.ts';

const basic = (day: string): string => day.replaceAll('-', '');

/** A bar over a season says less than a day with its words: what is vaguer than a month stands on the day it is sorted by. */
const LONGEST_BAR = 31;

function daysOf({ from, to, sortKey }: PartialDate): { first: string; last: string } {
  if (dayNumber(to) - dayNumber(from) < LONGEST_BAR) return { first: from, last: to };
  const anchor = sortKey.slice(0, 10);
  return { first: anchor, last: anchor };
}

interface Entry {
  readonly item: ChronologyItem;
  readonly date: PartialDate;
  readonly number: number;
}

function calendarEntry({ item, date, number }: Entry, titles: CampaignTitles): CalendarEntry {
  const { first, last } = daysOf(date);
  const isExact = date.precision === 'day' && !date.approximate;
  return {
    uid: `${item.records[0] ?? number}-${basic(first)}-${number}`,
    first,
    last,
    summary: isExact ? item.text : `${item.text}（${date.text}）`,
    description: [date.text, ...item.petitions].join('\n'),
    categories: item.campaigns.flatMap((id) => titles.get(id) ?? []),
    isPlanned: date.planned,
  };
}

/**
 * The chronology as a calendar (iCalendar, RFC 5545) of whole days. What has no date is left out. `now` is an instant,
 * ISO 8601 with Z.
 */
export function chronologyCalendar(
  items: readonly ChronologyItem[],
  titles: CampaignTitles,
  now: string,
): string {
  // Counted within a record, so that an entry more elsewhere changes no other's name.
  const seen = new Map<string, number>();
  const entries = items.flatMap((item): CalendarEntry[] => {
    if (!item.date) return [];
    const key = item.records[0] ?? '';
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return [calendarEntry({ item, date: item.date, number }, titles)];
  });
  return iCalendar({ product: 'Chronology', now, entries });
}
