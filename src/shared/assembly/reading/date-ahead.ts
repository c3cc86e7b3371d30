import { addDays, civilDay, civilParts, isCivilDay } from '../../japanese/civil-day.ts';

/** What the lines above have said of the date. */
export interface Context {
  /** As written, without 年: 2025, 令和7. */
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
}

/** The date at the beginning of a line. */
export interface DateAhead {
  /** As the archive reads it; undefined when its year is not known. */
  readonly date?: string;
  readonly doubts: readonly ('year-guessed' | 'range')[];
  /** So much of the line is the date. */
  readonly length: number;
  readonly context: Context;
}

const NUMBER = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
const WEEKDAY = '(?:[(][日月火水木金土][^)]{0,6}[)]|[日月火水木金土]曜日?)';
const PART = 'の?(?:はじめ|初め|初旬|上旬|中旬|下旬|半ば|中頃|末|前半|後半)';
const RANGE = `(?:[~〜～–—―-]|から)(?:(?:${NUMBER})月)?(?:${NUMBER})日(?:${WEEKDAY})?(?:まで)?`;
const WRITTEN = new RegExp(
  `^(?:(?<year>[0-9]{4}|(?:令和|平成|昭和)(?:[0-9]{1,2}|元|[一二三四五六七八九十]+))年(?:[(][^)]{1,8}[)])?)?` +
    `(?:(?<month>${NUMBER})月|(?<same>同月))?` +
    `(?:(?<day>${NUMBER})日(?<weekday>${WEEKDAY})?|(?<part>${PART}))?` +
    `(?<range>${RANGE})?(?<about>頃|ごろ|[(]?予定[)]?)?`,
);
const NUMERIC = new RegExp(
  `^(?:(?<year>[0-9]{4})[-/.])?(?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})(?![0-9])(?<weekday>${WEEKDAY})?`,
);
const RELATIVE = new RegExp(
  `^(?:(?<sameday>同日)|翌(?:日|(?<next>${NUMBER})日(?<weekday>${WEEKDAY})?))`,
);

/** A line half-width and without spaces, and how far each of its signs reaches in the line as written. */
function folded(line: string): { text: string; reach: readonly number[] } {
  const reach: number[] = [];
  let text = '';
  let at = 0;
  for (const sign of line) {
    at += sign.length;
    const plain = sign.normalize('NFKC').trim();
    text += plain;
    for (let index = 0; index < plain.length; index += 1) reach.push(at);
  }
  return { text, reach };
}

const KANJI = '〇一二三四五六七八九';

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[0-9]+$/.test(text)) return Number(text);
  const [tens = '', ones] = text.split('十');
  if (ones === undefined) return Math.max(0, KANJI.indexOf(tens));
  const ten = tens === '' ? 1 : KANJI.indexOf(tens);
  return ten * 10 + Math.max(0, KANJI.indexOf(ones === '' ? '〇' : ones));
}

const eraStart: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

function gregorian(year: string): number {
  const [, era = '', rest = ''] = /^(令和|平成|昭和)?(.+)$/.exec(year) ?? [];
  return (eraStart[era] ?? 0) + (rest === '元' ? 1 : (numberOf(rest) ?? 0));
}

type Groups = Readonly<Record<string, string | undefined>>;
type Said = Pick<DateAhead, 'date' | 'doubts' | 'context'>;

function relativeDate(groups: Groups, context: Context): Said | undefined {
  const { year, month, day } = context;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isCivilDay(gregorian(year), month, day)) return undefined;
  const here = civilDay(gregorian(year), month, day);
  const then = civilParts(groups.sameday === undefined ? addDays(here, 1) : here);
  const next = { year: String(then.year), month: then.month, day: then.day };
  const said = `${next.year}年${next.month}月${numberOf(groups.next) ?? next.day}日`;
  return { date: `${said}${groups.weekday ?? ''}`, doubts: [], context: next };
}

/** The year above holds until the months begin anew. */
function yearFor(groups: Groups, context: Context): { year?: string; isGuessed: boolean } {
  if (groups.year !== undefined) return { year: groups.year, isGuessed: false };
  const { year, month: before = 0 } = context;
  const month = numberOf(groups.month) ?? before;
  if (year === undefined) return { isGuessed: false };
  if (month >= before) return { year, isGuessed: false };
  return { year: String(gregorian(year) + 1), isGuessed: true };
}

function fullDate(groups: Groups, context: Context): Said {
  const { year, isGuessed } = yearFor(groups, context);
  const month = numberOf(groups.month) ?? (groups.year === undefined ? context.month : undefined);
  const day = numberOf(groups.day);
  const next = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
  const doubts = [
    ...(isGuessed ? (['year-guessed'] as const) : []),
    ...(groups.range === undefined ? [] : (['range'] as const)),
  ];
  if (year === undefined) return { doubts, context: next };
  const inYear = month === undefined ? '' : `${month}月`;
  const inMonth = day === undefined ? (groups.part ?? '') : `${day}日${groups.weekday ?? ''}`;
  const date = `${year}年${inYear}${inMonth}${groups.about ?? ''}`;
  return { date: date.replace('初旬', '上旬'), doubts, context: next };
}

/** Reads the date that a line begins with; what it does not say is as in the lines above. */
export function dateAhead(line: string, context: Context): DateAhead | undefined {
  const { text, reach } = folded(line);
  const near = RELATIVE.exec(text);
  const written = WRITTEN.exec(text);
  const match = near ?? (written?.[0] ? written : NUMERIC.exec(text));
  if (!match?.groups || match[0] === '') return undefined;
  const said = near ? relativeDate(match.groups, context) : dated(match, context);
  return said && { ...said, length: reach[match[0].length - 1] ?? 0 };
}

/** 「はじめ」 or 「頃」 alone begins no date, nor does a range without its first day. */
function dated(match: RegExpExecArray, context: Context): Said | undefined {
  const { groups = {} } = match;
  const { year, month, same, day, part } = groups;
  if (year === undefined && month === undefined && day === undefined && same === undefined)
    return undefined;
  if (part !== undefined && month === undefined && same === undefined && year === undefined)
    return undefined;
  return fullDate(groups, context);
}
