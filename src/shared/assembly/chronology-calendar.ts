import { addDays, dayNumber } from '../japanese/civil-day.ts';
import type { PartialDate } from '../japanese/partial-date.ts';
import type { ChronologyItem } from './chronology-items.ts';
import type { CampaignTitles } from './chronology-sheet.ts';

/** RFC 5545 §3.1: at most 75 octets a line, the rest on lines that begin with a space. */
const OCTETS = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Never within a character. */
function folded(line: string): string {
  let text = '';
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (used + octets > OCTETS) {
      text += '\r\n ';
      used = 1;
    }
    text += character;
    used += octets;
  }
  return text;
}

/** §3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no line may hold them.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

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

function entryLines(
  { item, date, number }: Entry,
  titles: CampaignTitles,
  stamp: string,
): string[] {
  const { first, last } = daysOf(date);
  const isExact = date.precision === 'day' && !date.approximate;
  const words = isExact ? item.text : `${item.text}（${date.text}）`;
  const campaigns = item.campaigns.flatMap((id) => titles.get(id) ?? []);
  const description = [date.text, ...item.petitions].join('\n');
  return [
    'BEGIN:VEVENT',
    // The same line of the same chronology keeps its name, so that it is replaced and not doubled.
    `UID:${item.records[0] ?? number}-${basic(first)}-${number}@gariban.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(addDays(last, 1))}`,
    `SUMMARY:${escaped(words)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(campaigns.length > 0 ? [`CATEGORIES:${campaigns.map(escaped).join(',')}`] : []),
    `STATUS:${date.planned ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The chronology as a calendar (iCalendar, RFC 5545) of whole days; civil days pass through no time zone. What has no
 * date is left out. `now` is an instant, ISO 8601 with Z.
 */
export function chronologyCalendar(
  items: readonly ChronologyItem[],
  titles: CampaignTitles,
  now: string,
): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  // Counted within a record, so that an entry more elsewhere changes no other's name.
  const seen = new Map<string, number>();
  const entries = items.flatMap((item): Entry[] => {
    if (!item.date) return [];
    const key = item.records[0] ?? '';
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return [{ item, date: item.date, number }];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gariban//Chronology//JA',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => entryLines(entry, titles, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
