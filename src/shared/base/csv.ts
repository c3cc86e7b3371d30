/** What a spreadsheet takes for a formula at the beginning of a cell (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const QUOTED = /[",\r\n]/;

function cellText(value: string): string {
  // The apostrophe makes it text in every spreadsheet; a plain negative number is no formula.
  const guarded = FORMULA.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Rows as a CSV file (RFC 4180) that opens in Excel as it is: UTF-8 with BOM, CRLF, and nothing that a spreadsheet
 * would reckon.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
