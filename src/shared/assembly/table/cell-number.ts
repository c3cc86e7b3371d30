import type { FigureRecord } from '../../archive/figure.ts';

/** A number as a cell says it: 「約1,200人」「30％以上」「10～20件」. */
export type CellNumber = Pick<FigureRecord, 'value' | 'valueTo' | 'precision'> & {
  /** What stood behind the number. */
  readonly unit: string;
};

const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };
const SMALL: Readonly<Record<string, number>> = { 千: 1e3, 百: 1e2 };

const AMOUNT = '[-▲△]?\\d[\\d,.百千万億兆]*';
const NUMBER = new RegExp(
  `^(約|およそ|おおよそ|概ね|ほぼ|最低|少なくとも)?(${AMOUNT})([^\\d~-]*?)(?:[~-](${AMOUNT})([^\\d~-]*?))?(以上|超|余り|あまり|強|前後|ほど|程度|くらい|ぐらい|弱)?$`,
);
const PIECE = /(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)?)([百千]?)([万億兆]?)/y;
/** What is longer is a sentence, not a number. */
const LONGEST = 60;

/** 1万2千 and 3.5億 as a number; undefined when it is none. */
function amount(written: string): number | undefined {
  const plain = written.replace(/^[-▲△]/, '');
  let whole = 0;
  let part = 0;
  for (PIECE.lastIndex = 0; PIECE.lastIndex < plain.length; ) {
    const found = PIECE.exec(plain);
    if (!found) return undefined;
    const [, digits = '', decimals = '', small = '', big = ''] = found;
    part += Number(digits.replaceAll(',', '') + decimals) * (SMALL[small] ?? 1);
    if (big === '') continue;
    whole += part * (MYRIADS[big] ?? 1);
    part = 0;
  }
  const value = Number((whole + part).toPrecision(15));
  return plain === written ? value : -value;
}

/** 未満 and 以下 are no figure that one can cite as a number. */
const AT_MOST = /(?:未満|以下)$/;

function precisionOf(before: string, after: string): FigureRecord['precision'] {
  if (/最低|少なくとも/.test(before) || /以上|超|余り|あまり|強/.test(after)) return 'at-least';
  return before === '' && after === '' ? 'exact' : 'about';
}

/** One kind of space, comma, dash and wave. */
const plainCell = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s、]/g, '')
    .replace(/[〜～∼]/g, '~')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/から(?=\d)/, '~');

/** Reads the number of a cell; undefined where there is none, or more than one. */
export function cellNumber(cell: string): CellNumber | undefined {
  const written = plainCell(cell.slice(0, LONGEST));
  if (cell.length > LONGEST || AT_MOST.test(written)) return undefined;
  const [, before = '', from, unit = '', to, unitBehind = '', after = ''] =
    NUMBER.exec(written) ?? [];
  const value = from === undefined ? undefined : amount(from);
  if (value === undefined) return undefined;
  if (to === undefined) return { value, precision: precisionOf(before, after), unit };
  const valueTo = amount(to);
  if (valueTo === undefined || valueTo <= value) return undefined;
  return { value, valueTo, precision: 'range', unit: unitBehind === '' ? unit : unitBehind };
}
