import { civilParts, lastDayOfMonth } from './civil-day.ts';
import { readDateText } from './date-text.ts';
import { ERAS } from './era.ts';
import { type PartialDate, parsePartialDate } from './partial-date.ts';

/** A date for other programs (Library of Congress EDTF, ISO 8601-2:2019), with what that notation cannot say. */
export interface EdtfDate {
  readonly edtf: string;
  /** 「はじめ」「年度」「予定」, divided by ・; empty when nothing is lost. */
  readonly remark: string;
}

const WORDS =
  /年度|はじめ|初め|始め|初旬|初頭|上旬|中旬|下旬|半ば|なかば|前半|後半|上半期|下半期|上期|下期|末|終わり|暮れ|明け|始|頭|初|[春夏秋冬]/g;
const SEASONS = '春夏秋冬';
/** §5.2.2 of the LC specification: 21 spring to 24 winter, of whatever climate. */
const FIRST_SEASON = 21;

const monthOf = (day: string): string => day.slice(0, 7);
const yearOf = (day: string): string => day.slice(0, 4);
const isWholeMonths = (from: string, to: string): boolean => {
  const { year, month } = civilParts(to);
  return from.endsWith('-01') && to === lastDayOfMonth(year, month);
};

/** One of the days, or months, of a stretch; which of them is not known (level 2, §5.3.2). */
const oneOf = (from: string, to: string): string =>
  isWholeMonths(from, to) ? `[${monthOf(from)}..${monthOf(to)}]` : `[${from}..${to}]`;

interface Said {
  readonly edtf: string;
  /** Words that the notation has no sign for. */
  readonly unsaid: readonly string[];
}

const wordsOf = (date: PartialDate): string[] => readDateText(date.text).core.match(WORDS) ?? [];

const vague = (date: PartialDate): Said => ({
  edtf: oneOf(date.from, date.to),
  unsaid: [...wordsOf(date), ...(date.approximate ? ['頃'] : [])],
});

/** The seven days of 昭和元年 are those of its only month, too. */
const FIRST_YEAR = '元年';
const withUnsaid = (word: string, { edtf, unsaid }: Said): Said => ({
  edtf,
  unsaid: [word, ...unsaid],
});

function ofSeason(date: PartialDate): Said {
  const season = SEASONS.indexOf(wordsOf(date)[0] ?? '');
  // 令和元年春 begins with the era: no season, some days of one.
  if (season === -1 || !isWholeMonths(date.from, date.to)) return vague(date);
  const months = (civilParts(date.to).month - civilParts(date.from).month + 12) % 12;
  if (months !== 2) return vague(date);
  return {
    edtf: `${yearOf(date.from)}-${FIRST_SEASON + season}`,
    unsaid: date.approximate ? ['頃'] : [],
  };
}

function said(date: PartialDate): Said {
  const { precision, from, to } = date;
  const about = date.approximate ? '~' : '';
  switch (precision) {
    case 'day':
      return { edtf: `${date.sortKey.slice(0, 10)}${about}`, unsaid: [] };
    case 'month':
      return isWholeMonths(from, to)
        ? { edtf: `${monthOf(from)}${about}`, unsaid: [] }
        : vague(date);
    case 'year':
      return from.endsWith('-01-01')
        ? { edtf: `${yearOf(from)}${about}`, unsaid: [] }
        : withUnsaid(FIRST_YEAR, vague(date));
    case 'fiscal-year':
      return { edtf: `${monthOf(from)}${about}/${monthOf(to)}${about}`, unsaid: ['年度'] };
    case 'season':
      return ofSeason(date);
    case 'part-of-year':
    case 'part-of-month':
      return vague(date);
  }
}

/** The date for other programs: level 0 to 2 of EDTF as far as it goes, and in words what it cannot say. */
export function toEdtf(date: PartialDate): EdtfDate {
  const { edtf, unsaid } = said(date);
  return { edtf, remark: [...unsaid, ...(date.planned ? ['予定'] : [])].join('・') };
}

const PARTS_OF_MONTH = ['', '上旬', '中旬', '下旬', '前半', '後半', '末'];
const PARTS_OF_YEAR = ['', '前半', '後半', '上半期', '下半期', 'はじめ', '半ば', '末', '始'];

/** Ways of writing dates that begin in that month, the plainest first; with the remark's own words before them. */
function waysOfWriting(from: string, hints: readonly string[]): string[] {
  const { year, month } = civilParts(from);
  const parts = hints.filter((hint) => hint !== '年度' && hint !== FIRST_YEAR).join('');
  const eras = ERAS.filter(({ begins }) => begins.startsWith(yearOf(from)));
  const years = [`${year}年`, ...eras.map(({ name }) => `${name}元年`)];
  const fiscal = [`${year}年度`, `${year - 1}年度`];
  const firstYears = hints.includes(FIRST_YEAR) ? years : [];
  return [
    ...firstYears,
    ...[...years, ...fiscal].flatMap((one) => [`${one}${month}月${parts}`, `${one}${parts}`]),
    ...years.flatMap((one) => PARTS_OF_MONTH.map((part) => `${one}${month}月${part}`)),
    ...[...years, ...fiscal].flatMap((one) => PARTS_OF_YEAR.map((part) => `${one}${part}`)),
  ];
}

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First and last day of `2025`, `2025-12` or `2025-12-12`. */
function bounds(written: string): { from: string; to: string } | undefined {
  if (!DAY.test(written)) return undefined;
  const date = parsePartialDate(written);
  return date && { from: date.from, to: date.to };
}

const STRETCH = /^\[([\d-]+)\.\.([\d-]+)\]$/;
const INTERVAL = /^([\d-]+)[~?%]?\/([\d-]+)[~?%]?$/;
const SEASON = /^(\d{4})-(2[1-4])$/;
/** Days or months that are not known: 2025-12-XX is December. */
const UNKNOWN = /(?:-XX)+$/;

function writtenStretch(edtf: string, hints: readonly string[]): string | undefined {
  const [, first = '', last = ''] = STRETCH.exec(edtf) ?? INTERVAL.exec(edtf) ?? [];
  const [begin, end] = [bounds(first), bounds(last)];
  if (!begin || !end) return undefined;
  return waysOfWriting(begin.from, hints).find((way) => {
    const date = parsePartialDate(way);
    return date?.from === begin.from && date.to === end.to;
  });
}

function writtenDate(edtf: string, hints: readonly string[]): string | undefined {
  const [, year, season] = SEASON.exec(edtf) ?? [];
  if (season !== undefined) return `${year}年${SEASONS.charAt(Number(season) - FIRST_SEASON)}`;
  return DAY.test(edtf) ? edtf : writtenStretch(edtf, hints);
}

/**
 * Reads the dates of other programs, as far as they say what we can hold; `remark` as {@link toEdtf} gave it.
 * Undefined for what has no day to be sorted by (`199X`, `../2025`) and for stretches that have no name here.
 */
export function fromEdtf({ edtf, remark }: EdtfDate): PartialDate | undefined {
  const hints = remark.split('・').filter((hint) => hint !== '');
  const plain = edtf.trim().replace(UNKNOWN, '');
  const core = plain.replace(/[~?%]$/, '');
  const written = writtenDate(core, hints);
  if (written === undefined) return undefined;
  const isAbout = hints.includes('頃') || /[~?%](?:\/|$)/.test(plain);
  const isPlanned = hints.includes('予定');
  // 2025-12頃 is not how one writes it; 2025年12月頃 is.
  const [year, month, day] = DAY.test(written) ? written.split('-') : [];
  const words =
    year === undefined || !(isAbout || isPlanned)
      ? written
      : `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
  return parsePartialDate(`${words}${isAbout ? '頃' : ''}${isPlanned ? '（予定）' : ''}`);
}
