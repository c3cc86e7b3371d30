import { extname } from 'node:path';
import Papa from 'papaparse';
import type { TableSheet } from '../picture-message.ts';
import { readWhole } from '../read-whole.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { decodeText } from './charset.ts';
import { packedFormat } from './document-format.ts';
import { xlsxSheets } from './xlsx.ts';
import { zipEntries } from './zip-entries.ts';

/** More rows than the largest list of members; what is larger is no list that somebody keeps by hand. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 5_000;

const isPacked = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004';

/** Comma, tab or semicolon, whichever divides its lines. */
function csvSheet(bytes: Buffer, name: string): TableSheet {
  const delimiter = extname(name).toLowerCase() === '.tsv' ? '\t' : '';
  const { data } = Papa.parse<string[]>(decodeText(bytes), {
    delimiter,
    delimitersToGuess: [',', '\t', ';'],
    skipEmptyLines: false,
  });
  return { name: '', rows: data };
}

/** Without the empty rows and columns that spreadsheets carry at their end. @throws UnreadableFile */
function bounded({ name, rows }: TableSheet): TableSheet {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (last >= MOST_ROWS)
    throw new UnreadableFile('intake/too-large', `more than ${MOST_ROWS} rows in one table`);
  const kept = rows.slice(0, last + 1);
  const columns = kept.reduce(
    (most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1),
    0,
  );
  return {
    name,
    rows: kept.map((row) =>
      row.slice(0, Math.min(columns, MOST_COLUMNS)).map((cell) => cell.slice(0, LONGEST_CELL)),
    ),
  };
}

/** The tables in an xlsx or csv file. @throws UnreadableFile when it is none, or too large */
export async function readTables(path: string, name: string): Promise<TableSheet[]> {
  const bytes = await readWhole(path);
  if (!isPacked(bytes)) return [bounded(csvSheet(bytes, name))];
  if (packedFormat(await zipEntries(bytes)) !== 'xlsx')
    throw new UnreadableFile('intake/format-unknown', 'not a workbook');
  return (await xlsxSheets(bytes)).map(bounded);
}
