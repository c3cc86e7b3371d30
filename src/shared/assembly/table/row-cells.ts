import type { ColumnUse, ColumnUses } from './column-use.ts';

/** The cells of one row by what their columns are used for. */
export interface RowCells {
  /** All cells of that use that say something. */
  all(use: ColumnUse): readonly string[];
  /** The first of them, or nothing. */
  one(use: ColumnUse): string;
  readonly isBlank: boolean;
}

/** Without the spaces and line ends that a spreadsheet adds. */
export const tidyCell = (cell: string): string =>
  cell
    .replace(/\r\n?/g, '\n')
    .replace(/[ \u3000\t]+/g, ' ')
    .trim();

export function rowCells(row: readonly string[], uses: ColumnUses): RowCells {
  const byUse = new Map<ColumnUse, string[]>();
  for (const [index, use] of uses.entries()) {
    const cell = tidyCell(row[index] ?? '');
    if (use !== null && cell !== '') byUse.set(use, [...(byUse.get(use) ?? []), cell]);
  }
  const all = (use: ColumnUse): readonly string[] => byUse.get(use) ?? [];
  return { all, one: (use) => all(use)[0] ?? '', isBlank: byUse.size === 0 };
}

/** What stands in one cell one after the other: 「03-1111-2222、090-3333-4444」. */
export const several = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => cell.split(/[、,，;；\n]/)).flatMap((part) => part.trim() || []);

/** A name whose two halves stand in two columns. */
export const wholeName = (
  cells: RowCells,
  [whole, family, given]: readonly [ColumnUse, ColumnUse, ColumnUse],
): string =>
  cells.one(whole) || [cells.one(family), cells.one(given)].filter((part) => part !== '').join(' ');

const MOBILE_OR_LOCAL = /^[1-9]\d{8,9}$/;

/** A spreadsheet takes the 0 off a number written without hyphens; no number in Japan begins otherwise. */
export const phoneNumber = (written: string): string => {
  const plain = written.normalize('NFKC');
  return MOBILE_OR_LOCAL.test(plain) ? `0${plain}` : plain;
};

/** 〒０６０－０００１, 0600001 and 600001 (a number by now) as 060-0001; anything else as it is. */
export function postalCode(written: string): string {
  const digits = written.normalize('NFKC').replace(/[〒\s‐‑‒–—―−ー-]/g, '');
  if (!/^\d{6,7}$/.test(digits)) return written;
  const whole = digits.padStart(7, '0');
  return `${whole.slice(0, 3)}-${whole.slice(3)}`;
}
