import readSheets from 'read-excel-file/node';
import type { TableSheet } from '../picture-message.ts';

/** A workbook counts days from the end of 1899: what lies before 1901 is a time of day (ECMA-376 part 1, 18.17.4). */
const FIRST_YEAR = 1901;

/** The words of a cell; a day as `2025-08-22`, with its time where it has one. */
function cellWords(cell: unknown): string {
  if (!(cell instanceof Date)) return String(cell ?? '').trim();
  if (Number.isNaN(cell.getTime())) return '';
  const [day = '', time = ''] = cell.toISOString().slice(0, 16).split('T');
  if (cell.getUTCFullYear() < FIRST_YEAR) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** The sheets of a workbook, every cell as words. */
export async function xlsxSheets(bytes: Buffer): Promise<TableSheet[]> {
  const sheets = await readSheets(bytes);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row: readonly unknown[]) => row.map(cellWords)),
  }));
}

/** The words of a workbook: each sheet under its name, a line for each row, its cells divided by tabs. */
export async function xlsxText(bytes: Buffer): Promise<string> {
  const sheets = await xlsxSheets(bytes);
  return sheets
    .map(({ name, rows }) =>
      [name, ...rows.map((row) => row.join('\t').trimEnd())].join('\n').trim(),
    )
    .join('\n\n')
    .trim();
}
