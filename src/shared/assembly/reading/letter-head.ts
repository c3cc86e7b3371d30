import { parsePartialDate } from '../../japanese/partial-date.ts';
import type { SourceLine } from './source-lines.ts';

/** What one field was read from. */
export interface Found<Value> {
  readonly value: Value;
  readonly lines: readonly SourceLine[];
}

const YEAR =
  '(?:西暦)?(?:[0-9]{4}|(?:令和|平成|昭和|R|H)(?:[0-9]{1,2}|元|[〇一二三四五六七八九十]+))';
const DATE = new RegExp(
  `${YEAR}(?:年[0-9〇一二三四五六七八九十]{1,3}月[0-9〇一二三四五六七八九十]{1,3}日(?:[(][日月火水木金土][^)]*[)]|[日月火水木金土]曜日)?|[./][0-9]{1,2}[./][0-9]{1,2})`,
);
const BLANK_DATE = /(?:令和|平成|20)[0-9]*年[0-9]*月[0-9]*日/;
/** A date in running text is not the letter's. */
const LONGEST_DATE_LINE = 28;

export const isDateLine = ({ bare }: SourceLine): boolean =>
  bare.length <= LONGEST_DATE_LINE && (DATE.test(bare) || BLANK_DATE.test(bare));

/** The day of the letter: on a line by itself. */
export function findDate(lines: readonly SourceLine[]): Found<string> | undefined {
  for (const line of lines) {
    const [value = ''] = line.bare.length <= LONGEST_DATE_LINE ? (DATE.exec(line.bare) ?? []) : [];
    const plain = value.replace('西暦', '');
    if (plain !== '' && parsePartialDate(plain)) return { value: plain, lines: [line] };
  }
  return undefined;
}

const TO = /(?:殿|様|さま|宛て?|あて|御中)$/;
const OFFICE = /議会|議長|市長|区長|町長|村長|知事|大臣/;
const LONGEST_ADDRESSEE = 45;

const TO_WORD = /^(?:提出先|宛先|あて先|あてさき)[\s\u3000:：]*/;

const withoutTo = (words: string): string =>
  words
    .replace(TO_WORD, '')
    .replace(/[\s\u3000]*(?:殿|様|さま|宛て?|あて|御中)[\s\u3000]*$/, '')
    .trim();

/** To whom: 「みどり区議会議長　殿」, also when name and office stand on two lines. */
export function findAddressee(lines: readonly SourceLine[]): Found<string> | undefined {
  for (const [index, line] of lines.entries()) {
    if (!TO.test(line.bare) || line.bare.length > LONGEST_ADDRESSEE) continue;
    const above = lines[index - 1];
    const goesOn = above && OFFICE.test(above.bare) && above.bare.length <= LONGEST_ADDRESSEE;
    if (line.bare.includes('議会') || (OFFICE.test(line.bare) && !goesOn))
      return { value: withoutTo(line.spaced), lines: [line] };
    if (!goesOn || isDateLine(above)) continue;
    const value = [above.spaced, withoutTo(line.spaced)].filter((part) => part !== '').join('　');
    return { value, lines: [above, line] };
  }
  return undefined;
}

const KIND = /(?:陳情|請願)書?[」』]?$/;
const KIND_ONLY = /^(?:陳情|請願|要望)書?$/;
const TITLE_WORD = /^(?:件名|題名|表題|標題|題)[:：　\s]*/;
const SHORTEST_WRAPPED = 12;

/** The name of the petition: ends in 陳情 or 請願; a line above that has run on to it belongs to it. */
export function findTitle(
  lines: readonly SourceLine[],
  isTaken: (line: SourceLine) => boolean,
): Found<string> | undefined {
  const at = lines.findIndex(
    (line) => KIND.test(line.bare) && !KIND_ONLY.test(line.bare) && !isTaken(line),
  );
  const last = lines[at];
  if (!last) return findNamed(lines);
  const parts = [last];
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above];
    if (!line || isTaken(line) || KIND_ONLY.test(line.bare)) break;
    if (line.bare.length < SHORTEST_WRAPPED || /[。」』]$/.test(line.bare)) break;
    parts.unshift(line);
  }
  return { value: titleWords(parts), lines: parts };
}

const titleWords = (parts: readonly SourceLine[]): string =>
  parts
    .map(({ words }) => words)
    .join('')
    .replace(TITLE_WORD, '')
    .replace(/^(?:陳情|請願)書?(?=[「『])/, '')
    .replace(/^[「『](.*)[」』]$/, '$1');

function findNamed(lines: readonly SourceLine[]): Found<string> | undefined {
  const line = lines.find(({ words }) => TITLE_WORD.test(words) && words.length > 8);
  return line && { value: titleWords([line]), lines: [line] };
}

/** Seigan by its title or heading; chinjo otherwise. */
export const isSeigan = (lines: readonly SourceLine[], title: string): boolean =>
  /請願書?[」』]?$/.test(title) || lines.some(({ bare }) => /^請願書?$/.test(bare));

const INTRODUCER = /^紹介議員(?:氏名)?[:：]?/;
const NAME =
  /^[\p{Script=Han}々ヶ\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}(?:[\s\u3000][\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5})?$/u;

export const isIntroducerLine = ({ bare }: SourceLine): boolean => INTRODUCER.test(bare);

/** 「山野 花子　海野 次郎」「山野　花子　海野　次郎」「山野花子　海野次郎」: two names each. */
function namesIn(part: string): string[] {
  if (/ /.test(part) && part.includes('\u3000')) return part.split('\u3000');
  const words = part.split(/[\s\u3000]+/).filter((word) => word !== '');
  if (words.length > 1 && words.every(({ length }) => length > 2)) return words;
  if (words.length < 4 || words.length % 2 === 1) return [part];
  return words.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${words[at + 1] ?? ''}`] : []));
}

const namesOf = (words: string): string[] =>
  words
    .replace(/^紹介議員(?:氏名)?[\s\u3000:：]*/, '')
    .split(/[、,，・/]|[\s\u3000]*(?:㊞|印)[\s\u3000]*|\u3000{2,}/)
    .map((part) => part.trim())
    .flatMap(namesIn)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && NAME.test(name));

/** Those who petition, and the headings of their block, are no members of the assembly. */
const OTHER_ROLE = /^(?:請願|陳情|提出|申請|代表|団体|住所|氏名|会長|委員長|支部長|記$)/;

/** Who introduces a seigan: behind 「紹介議員」 and on lines below that hold a name only. */
export function findIntroducers(lines: readonly SourceLine[]): Found<string[]> | undefined {
  const at = lines.findIndex(isIntroducerLine);
  const first = lines[at];
  if (!first) return undefined;
  const taken = [first];
  const names = namesOf(first.spaced);
  for (const line of lines.slice(at + 1)) {
    const more = line.bare.length <= 12 ? namesOf(line.spaced) : [];
    if (more.length === 0 || KIND.test(line.bare) || TO.test(line.bare)) break;
    if (OTHER_ROLE.test(line.bare)) break;
    names.push(...more);
    taken.push(line);
  }
  return names.length > 0 ? { value: names, lines: taken } : undefined;
}
