import readSheets from 'read-excel-file/node';

/** Cells of one row that have something in them, in their order. */
const rowWords = (row: readonly unknown[]): string =>
  row
    .map((cell) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim(),
    )
    .join('\t')
    .trimEnd();

/** The words of a workbook: each sheet under its name, a line for each row, its cells divided by tabs. */
export async function xlsxText(bytes: Buffer): Promise<string> {
  const sheets = await readSheets(bytes);
  return sheets
    .map(({ sheet, data }) => [sheet, ...data.map(rowWords)].join('\n').trim())
    .join('\n\n')
    .trim();
}
