import type { TableFrame } from './frame.ts';

type Rows = TableFrame['rows'];

/** The cells as text: a line for each row, cells divided by tabs, as a spreadsheet copies them. */
export const tableText = (rows: Rows): string => rows.map((row) => row.join('\t')).join('\n');

const MOST_ROWS = 200;
const MOST_COLUMNS = 20;

/**
 * Rows out of text: cells divided by tabs, or by 「、」 and commas where nobody can type a tab. A table keeps one row and one column at
 * least.
 */
export function tableRows(text: string): Rows {
  const divider = text.includes('\t') ? '\t' : /[、,，]/;
  const rows = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .slice(0, MOST_ROWS)
    .map((line) =>
      line
        .split(divider)
        .slice(0, MOST_COLUMNS)
        .map((cell) => cell.trim()),
    );
  return rows.length === 0 ? [['']] : rows;
}

/** The widths that fit so many columns: those there are, and new ones as wide as their mean. */
export function widthsFor(columns: number, widths: readonly number[]): number[] {
  const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  return Array.from({ length: Math.max(1, columns) }, (_none, at) => widths[at] ?? mean);
}
