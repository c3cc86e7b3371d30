import type { PetitionRecord } from '../../archive/petition.ts';
import { parsePartialDate } from '../../japanese/partial-date.ts';
import { plainLines } from './plain-lines.ts';

/** What a petition letter says, as far as it was understood; what was not is empty. */
export type ReadPetition = Pick<
  PetitionRecord,
  | 'title'
  | 'petitionKind'
  | 'assembly'
  | 'addressee'
  | 'introducers'
  | 'petitioner'
  | 'gist'
  | 'reasons'
> & { readonly date?: string };

const DATE = /(?:(?:令和|平成|昭和)(?:\d{1,2}|元)|\d{4})年\d{1,2}月(?:\d{1,2}日)?/;
const ADDRESSEE = /^(.*(?:議長|区長|市長|町長|村長|知事|大臣).*?)\s*(?:殿|様|宛て?|あて)$/;
const ASSEMBLY = /([^\s　]{1,20}?(?:区|市|町|村|都|道|府|県)議会)/;
const TITLE = /(?:陳情|請願)(?:書)?$/;
const BARE_TITLE = /^(?:陳情|請願)書?$/;
const GIST =
  /^[【［〔<＜■●◆]?(?:\d+[.．、 ]|[一二][、．.])?(?:陳情|請願)?(?:の)?(?:主旨|趣旨|要旨)[】］〕>＞]?[:：]?$/;
const ASKED =
  /^[【［〔<＜■●◆]?(?:\d+[.．、 ]|[一二][、．.])?(?:陳情|請願)?(?:の)?(?:項目|事項)[】］〕>＞]?[:：]?$/;
const PAGE_NUMBER = /^[-–]?\s*\d{1,3}\s*[-–]?$/;
const REASONS =
  /^[【［〔<＜■●◆]?(?:\d+[.．、 ]|[一二][、．.])?(?:陳情|請願)?(?:の)?理由[】］〕>＞]?[:：]?$/;
const END = /^以上。?$/;
const ITEM =
  /^(?:[一二三四五六七八九十]+[、．.]|\d{1,2}[.．、)）]|[(（](?:\d{1,2}|[一二三四五六七八九十]+)[)）]|[①-⑳]|[・●○◯])\s*/;
const INTRODUCERS = /^紹介議員[:：]?\s*(.*)$/;
const POSTAL = /〒?\s*(\d{3}[-－ー‐]\d{4})\s*(.*)$/;
const PHONE = /(?:電話(?:番号)?|TEL|Tel|℡|☎)[:： ]*(\d[\d()（）\-－ー‐ ]{6,}\d)/;
const HEAD =
  /^(?:代表者?|会長|委員長|執行委員長|理事長|事務局長|支部長|議長|共同代表)[:： ]*([^\s].*)$/;
const NAMED = /^(?:住所|所在地|団体名?|名称|氏名|陳情者|請願者|提出者)[:： ]*(.*)$/;
const GROUP = /(?:会|組合|支部|協議会|連絡会|ネットワーク|連合|労連|社保協|ユニオン)$/;

interface Sections {
  readonly head: string[];
  readonly gist: string[];
  readonly reasons: string[];
}

/**
 * The letter cut at its headings; what stands behind 以上 belongs to nothing. Where 項目 are listed apart, they are what is asked, and
 * the 趣旨 says why.
 */
function sectionsOf(lines: readonly string[]): Sections {
  const sections: Sections = { head: [], gist: [], reasons: [] };
  const asked: string[] = [];
  let into: string[] | undefined = sections.head;
  for (const line of lines) {
    const bare = line.trim();
    if (GIST.test(bare)) into = sections.gist;
    else if (ASKED.test(bare)) into = asked;
    else if (REASONS.test(bare)) into = sections.reasons;
    else if (END.test(bare)) into = undefined;
    else if (bare !== '記' && !PAGE_NUMBER.test(bare)) into?.push(line);
  }
  if (asked.length === 0) return sections;
  const { head, gist, reasons } = sections;
  return { head, gist: asked, reasons: [...gist, ...reasons] };
}

/** Items by their numbers; lines without one go on with the item before them. Without any number, each sentence's end is one. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  const isNumbered = lines.some((line) => ITEM.test(line.trim()));
  let isOpen = false;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    const begins = isNumbered ? ITEM.test(text) : !isOpen;
    if (begins || items.length === 0) items.push(text.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''}${text}`);
    isOpen = !/[。．]$/.test(text);
  }
  return items.filter((item) => item !== '');
}

/** Paragraphs of lines that a page has broken: by indent or empty line, else where a line that ends a sentence is short. */
function paragraphsOf(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.map((line) => line.trim().length));
  const isIndented = lines.filter((line) => line.startsWith('　')).length > 0;
  const paragraphs: string[] = [];
  let isClosed = true;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') isClosed = true;
    else {
      if (isClosed || (isIndented && line.startsWith('　'))) paragraphs.push(text);
      else paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
      isClosed = !isIndented && /。$/.test(text) && text.length < longest * 0.9;
    }
  }
  return paragraphs.join('\n');
}

const withoutSeal = (name: string): string =>
  name.replace(/\s*(?:印|㊞|\(印\)|（印）)$/, '').trim();

/** The block of those who petition, line by line, in whatever order it stands. */
function petitionerOf(lines: readonly string[]): PetitionRecord['petitioner'] {
  const found = { postalCode: '', address: '', organisation: '', representative: '', phone: '' };
  let isAddressNext = false;
  for (const line of lines) {
    const text = (NAMED.exec(line.trim())?.[1] ?? line).trim();
    const phone = PHONE.exec(text)?.[1];
    const [postal, code, rest] = POSTAL.exec(text) ?? [];
    const head = HEAD.exec(text)?.[1];
    if (phone !== undefined) found.phone ||= phone.replace(/[－ー‐]/g, '-');
    else if (postal !== undefined) {
      found.postalCode ||= (code ?? '').replace(/[－ー‐]/g, '-');
      found.address ||= rest ?? '';
      isAddressNext = found.address === '';
    } else if (head !== undefined && !ADDRESSEE.test(text)) {
      found.representative ||= withoutSeal(text);
    } else if (isAddressNext && text !== '') {
      found.address = text;
      isAddressNext = false;
    } else if (GROUP.test(text) && !TITLE.test(text)) found.organisation ||= text;
  }
  return found;
}

function titleOf(lines: readonly string[]): string {
  const titled = lines.map((line) => line.trim()).filter((line) => TITLE.test(line));
  const whole = titled.find((line) => !BARE_TITLE.test(line)) ?? titled[0] ?? '';
  return whole.replace(/^(?:件名|題名|表題)[:： ]*/, '').replace(/^[「『](.*)[」』]$/, '$1');
}

function introducersOf(lines: readonly string[]): string[] {
  const named = lines.flatMap((line) => INTRODUCERS.exec(line.trim())?.[1] ?? []);
  return named
    .flatMap((names) => names.split(/[、,，・]/))
    .map(withoutSeal)
    .filter((name) => name !== '');
}

/**
 * Reads a petition letter (陳情書, 請願書) from its words. Nothing is guessed that does not stand there; it is for a person to confirm.
 * Never throws.
 */
export function readPetition(text: string): ReadPetition {
  const lines = plainLines(text);
  const { head, gist, reasons } = sectionsOf(lines);
  const title = titleOf(head);
  const date = head
    .flatMap((line) => DATE.exec(line)?.[0] ?? [])
    .find((one) => parsePartialDate(one));
  const addressee = head.flatMap((line) => ADDRESSEE.exec(line.trim())?.[1] ?? [])[0]?.trim() ?? '';
  const introducers = introducersOf(head);
  const isSeigan = introducers.length > 0 || /請願書?$/.test(title);
  return {
    title,
    petitionKind: isSeigan ? 'seigan' : 'chinjo',
    ...(date === undefined ? {} : { date }),
    assembly: ASSEMBLY.exec(addressee)?.[1] ?? '',
    addressee,
    introducers,
    petitioner: petitionerOf(head),
    gist: itemsOf(gist),
    reasons: paragraphsOf(reasons),
  };
}
