import type { EventKind } from '../../archive/event.ts';
import { parsePartialDate } from '../../japanese/partial-date.ts';
import { plainLines } from './plain-lines.ts';

export interface ReadEvent {
  /** As it can be read, year and month taken over from the line before where they were left out. */
  readonly date: string;
  readonly title: string;
  /** Guessed from the words. */
  readonly eventKind: EventKind;
}

const KINDS: readonly (readonly [RegExp, EventKind])[] = [
  [/駅頭|宣伝|チラシ|ビラ/, 'leafleting'],
  [/採決|採択|不採択|本会議/, 'vote'],
  [/委員会|審査|補足説明/, 'hearing'],
  [/集会|決起|デモ|パレード/, 'rally'],
  [/懇談|要請行動|政策/, 'talks'],
  [/提出|申し入れ/, 'submission'],
  [/訪問|視察/, 'visit'],
  [/調査|アンケート/, 'survey'],
  [/締切|しめきり|期限/, 'deadline'],
  [/会議|総会|学習会|例会/, 'meeting'],
];

export const guessEventKind = (title: string): EventKind =>
  KINDS.find(([words]) => words.test(title))?.[1] ?? 'other';

const YEAR = '(?:(?:令和|平成|昭和)(?:\\d{1,2}|元)|\\d{4})年';
const VAGUE = 'はじめ|初め|上旬|中旬|下旬|半ば|なかば|末|ごろ|頃';
const WEEKDAY = '(?:[(（][日月火水木金土](?:・祝)?[)）])?';
const LINE = new RegExp(
  `^(?:[・●○◯\\-]\\s*)?(${YEAR})?(?:(\\d{1,2})月)?(?:(\\d{1,2})日|(同日))?${WEEKDAY}((?:${VAGUE})+)?(?:[～〜~-](?:\\d{1,2}月)?\\d{1,2}日${WEEKDAY})?[、:： ]*(.*)$`,
);

interface Known {
  readonly year: string;
  readonly month: string;
  readonly date: string;
}

/** The date at the head of a line, with what it leaves out taken from the line before; undefined when there is none. */
function dateOf(found: RegExpExecArray, known: Known): Known | undefined {
  const [, year, month, day, same, vague = ''] = found;
  if (same !== undefined) return known.date === '' ? undefined : known;
  if (year === undefined && month === undefined && day === undefined) return undefined;
  const inYear = year ?? known.year;
  const inMonth = month ?? (year === undefined ? known.month : '');
  if (inYear === '' || (day !== undefined && inMonth === '')) return undefined;
  const written = `${inYear}${inMonth === '' ? '' : `${inMonth}月`}${day === undefined ? '' : `${day}日`}${vague}`;
  const date = parsePartialDate(written)
    ? written
    : written.slice(0, written.length - vague.length);
  if (!parsePartialDate(date)) return undefined;
  return { year: inYear, month: inMonth, date };
}

/**
 * Reads a list of what happened: a date, then the words, one line each; later lines may leave out year and month, and a line without
 * a date goes on with the one before. Never throws.
 */
export function readChronology(text: string): ReadEvent[] {
  const events: { date: string; title: string }[] = [];
  let known: Known = { year: '', month: '', date: '' };
  for (const line of plainLines(text)) {
    const bare = line.trim();
    const found = LINE.exec(bare);
    const dated = found ? dateOf(found, known) : undefined;
    const title = (found?.[6] ?? '').trim();
    if (dated) {
      known = dated;
      if (title !== '') events.push({ date: dated.date, title });
    } else if (bare !== '') {
      const last = events.pop();
      if (last) events.push({ ...last, title: `${last.title}${bare}` });
    }
  }
  return events.map(({ date, title }) => ({ date, title, eventKind: guessEventKind(title) }));
}
