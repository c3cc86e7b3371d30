/**
 * 第12号: which issue of a paper it is, as its title line and its foot say it: 第12号, 第１２号, 第十二号, 12号, No.12, №12.
 * 陳情第12号 and 国道16号 are none.
 */
export interface IssueMention {
  readonly value: number;
  /** The number's place in the words: what stands around it stays. */
  readonly start: number;
  readonly end: number;
  /** The number as it is written there. */
  readonly written: string;
}

const NUMERAL = '[0-9]+|[０-９]+|[〇一二三四五六七八九十百千]+';

/** What else is counted in 号: papers of an assembly and of an office, laws, and their parts. */
const PAPERS =
  '請願|陳情|議案|議|案|議員提出|委員会提出|発議|発委|意見書|決議|報告|認定|同意|承認|諮問|法律|政令|省令|府令|条例|規則|訓令|告示|公告|通知|通達|受付|受理|番号|文書|様式|別記|別表|発|収';
const IS_ISSUE_BEFORE = new RegExp(`(?<!${PAPERS})第\\s?$`, 'u');
/** 第3号議案, 第2号様式, 国道第16号線 … */
const NOT_AFTER =
  '(?!議案|様式|被保険者|証|棟|館|室|車|線|機|地|店|補正|条|の[0-9０-９一二三四五六七八九十])';

/** 第 stands before it; or, without 第, it stands alone; or No. stands before it. */
const MENTIONS = new RegExp(
  [
    `(?<=第\\s?)(?:${NUMERAL})(?=\\s?号${NOT_AFTER})`,
    '(?<=^|[\\s・（(「『【/／|｜])(?:[0-9]+|[０-９]+)(?=号(?:$|[\\s・）)」』】/／|｜]))',
    '(?<=(?:(?<![a-zａ-ｚ])(?:no|ｎｏ)|№)[.．]?\\s?)(?:[0-9]+|[０-９]+)(?![0-9０-９])',
  ].join('|'),
  'giu',
);

const KANJI = '〇一二三四五六七八九';
const UNITS: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

const halfWidth = (digits: string): string => digits.normalize('NFKC');
const fullWidth = (digits: string): string =>
  digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const hasUnits = (written: string): boolean => /[十百千]/.test(written);

function kanjiValue(written: string): number {
  if (!hasUnits(written)) return Number([...written].map((one) => KANJI.indexOf(one)).join(''));
  let value = 0;
  let ahead: number | undefined;
  for (const character of written) {
    const unit = UNITS.find(([name]) => name === character)?.[1];
    value += unit === undefined ? 0 : unit * (ahead ?? 1);
    ahead = unit === undefined ? KANJI.indexOf(character) : undefined;
  }
  return value + (ahead ?? 0);
}

/** 十二, 百一, 千二百: as numbers up to 9,999 are read. */
function kanjiWithUnits(value: number): string {
  let rest = value;
  let words = '';
  for (const [name, unit] of UNITS) {
    const count = Math.floor(rest / unit);
    if (count > 0) words += `${count === 1 ? '' : KANJI.charAt(count)}${name}`;
    rest %= unit;
  }
  return rest === 0 && words !== '' ? words : `${words}${KANJI.charAt(rest)}`;
}

const isKanji = (written: string): boolean => !/^[0-9０-９]+$/.test(written);
const numberIn = (written: string): number =>
  isKanji(written) ? kanjiValue(written) : Number(halfWidth(written));

/** The number in the way in which the other one is written: 009 becomes 010, 九 becomes 十, 二九 becomes 三〇. */
export function writtenLike(value: number, written: string): string {
  if (isKanji(written)) {
    const isPlaceByPlace = !hasUnits(written) && written.length > 1;
    if (isPlaceByPlace || value > 9999)
      return [...String(value)].map((digit) => KANJI.charAt(Number(digit))).join('');
    return kanjiWithUnits(value);
  }
  const digits = String(value).padStart(written.length, '0');
  return /[０-９]/.test(written) ? fullWidth(digits) : digits;
}

/** Where the words say which issue it is. */
export function issueMentions(words: string): IssueMention[] {
  return [...words.matchAll(MENTIONS)].flatMap(({ 0: written, index: start }) => {
    const before = words.slice(0, start);
    if (/第\s?$/u.test(before) && !IS_ISSUE_BEFORE.test(before)) return [];
    const value = numberIn(written);
    return Number.isSafeInteger(value) && value > 0
      ? [{ value, start, end: start + written.length, written }]
      : [];
  });
}

/** The words for the next issue: every mention of `issue` says one more; other numbers stay. */
export function raisedIssue(words: string, issue: number): string {
  return issueMentions(words)
    .filter(({ value }) => value === issue)
    .reduceRight(
      (text, { start, end, written }) =>
        text.slice(0, start) + writtenLike(issue + 1, written) + text.slice(end),
      words,
    );
}
