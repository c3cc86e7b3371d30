import { addDays } from '../japanese/civil-day.ts';

/** One entry of a calendar: whole civil days, first and last, which pass through no time zone. */
export interface CalendarEntry {
  /** The same entry keeps it, so that a calendar program replaces it and does not double it. */
  readonly uid: string;
  readonly first: string;
  readonly last: string;
  readonly summary: string;
  readonly description?: string;
  readonly categories?: readonly string[];
  /** Not settled yet. */
  readonly isPlanned: boolean;
}

export interface Calendar {
  /** What made it, in English: `Chronology`. */
  readonly product: string;
  /** An instant, ISO 8601 with Z. */
  readonly now: string;
  readonly entries: readonly CalendarEntry[];
}

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

function entryLines(entry: CalendarEntry, stamp: string): string[] {
  const { uid, first, last, summary, description = '', categories = [], isPlanned } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@gariban.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    // The end is the day after the last (§3.6.1).
    `DTEND;VALUE=DATE:${basic(addDays(last, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
    `STATUS:${isPlanned ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar as programs and telephones read it: iCalendar, RFC 5545, of whole days. */
export function iCalendar({ product, now, entries }: Calendar): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Gariban//${product}//JA`,
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
