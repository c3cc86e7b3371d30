import type { EventKind } from '../../archive/event.ts';
import { parsePartialDate, weekdayMistaken } from '../../japanese/partial-date.ts';
import { type Context, dateAhead } from './date-ahead.ts';
import { guessedKind } from './event-words.ts';
import { closeUp, type Span } from './source-lines.ts';

export type EventDoubt = 'no-date' | 'year-guessed' | 'weekday' | 'range';

/** An event as it was read from a line of a chronology. Its kind is a guess. */
export interface EventReading {
  readonly date?: string;
  /** As the line has it. */
  readonly written: string;
  readonly title: string;
  readonly summary: string;
  readonly eventKind: EventKind;
  readonly doubts: readonly EventDoubt[];
  readonly span: Span;
}

interface ChronologyReading {
  readonly events: readonly EventReading[];
  /** Lines that belong to no event. */
  readonly unread: readonly Span[];
}

interface Entry {
  readonly date?: string;
  readonly written: string;
  readonly doubts: readonly EventDoubt[];
  readonly start: number;
  end: number;
  words: string;
}

const LONGEST_TITLE = 80;

/** The first sentence is what it is called; what follows tells more. */
function titled(words: string): Pick<EventReading, 'title' | 'summary'> {
  const stop = words.indexOf('。');
  const first = stop < 0 ? words : words.slice(0, stop);
  if (first.length > LONGEST_TITLE) {
    return { title: `${first.slice(0, LONGEST_TITLE - 1)}…`, summary: words };
  }
  return { title: first, summary: stop < 0 ? '' : words.slice(stop + 1).trim() };
}

function doubtsAbout(date: string | undefined, found: readonly EventDoubt[]): EventDoubt[] {
  if (date === undefined || !parsePartialDate(date)) return ['no-date', ...found];
  return weekdayMistaken(date) ? [...found, 'weekday'] : [...found];
}

function eventOf({ date, written, words, doubts, start, end }: Entry): EventReading {
  return {
    ...titled(words),
    ...(date !== undefined && parsePartialDate(date) && { date }),
    written,
    eventKind: guessedKind(words),
    doubts: doubtsAbout(date, doubts),
    span: { start, end },
  };
}

const BULLET = /^[\s\u3000・●○■◆◇▪•*＊]+/;
const BETWEEN = /^[\s\u3000:：、，,…‥|｜–—―-]+/;

/** Reads a list of dated lines into events; a line without a date goes on with the event above it. */
export function readChronology(text: string): ChronologyReading {
  const entries: Entry[] = [];
  const unread: Span[] = [];
  let context: Context = {};
  let at = 0;
  for (const raw of text.split('\n')) {
    const line = raw.replace(BULLET, '').trimEnd();
    const start = at + raw.length - raw.replace(BULLET, '').length;
    at += raw.length + 1;
    if (line === '') continue;
    const end = start + line.length;
    const ahead = dateAhead(line, context);
    const above = entries.at(-1);
    if (ahead) {
      context = ahead.context;
      const words = closeUp(line.slice(ahead.length).replace(BETWEEN, ''));
      const { date, doubts } = ahead;
      const written = closeUp(line.slice(0, ahead.length));
      entries.push({ ...(date !== undefined && { date }), written, doubts, words, start, end });
    } else if (above) {
      above.words += closeUp(line);
      above.end = end;
    } else unread.push({ start, end });
  }
  return { events: entries.filter(({ words }) => words !== '').map(eventOf), unread };
}
