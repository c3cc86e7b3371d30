/** What a written date says besides its day. */
export interface DateText {
  /** The date itself: half-width, no spaces, numbers as digits. */
  readonly core: string;
  readonly approximate: boolean;
  readonly planned: boolean;
  /** 日 to 土 as written, if it was. */
  readonly weekday?: string;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const WEEKDAY = /[([]([日月火水木金土])(?:曜日?)?(?:[・,、]?[祝休])*[)\]]|([日月火水木金土])曜日?/;
const APPROXIMATE = /^(?:約|およそ|おおよそ)|[(]?(?:頃|ごろ|ころ|前後)[)]?/g;
const PLANNED = /[([]?(?:の?予定|の?見込み?|めど)[)\]]?/g;

function kanjiNumber(written: string): string {
  const digits = (part: string): string =>
    [...part].map((one) => (one === '零' ? '0' : String(KANJI_DIGITS.indexOf(one)))).join('');
  const [tens, ones] = written.split('十');
  if (ones === undefined || tens === undefined) return digits(written);
  return String(Number(digits(tens === '' ? '一' : tens)) * 10 + Number(digits(ones) || '0'));
}

/** NFKC (full width, ㋿), no spaces, one kind of hyphen, kanji numerals and 元 as digits. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—―−]|ー(?=\d)/g, '-')
    .replace(/中(?:頃|ごろ)/g, '半ば')
    .replace(/[〇零一二三四五六七八九十]+/g, kanjiNumber)
    .replace(/元(?=年)/g, '1');
}

/** Takes weekday, 頃 and 予定 off a date as people write it. */
export function readDateText(text: string): DateText {
  const whole = normalised(text);
  const weekday = WEEKDAY.exec(whole);
  const plain = whole.replace(WEEKDAY, '');
  const unplanned = plain.replace(PLANNED, '');
  const core = unplanned.replace(APPROXIMATE, '');
  return {
    core,
    approximate: core !== unplanned,
    planned: unplanned !== plain,
    ...(weekday && { weekday: weekday[1] ?? weekday[2] ?? '' }),
  };
}
