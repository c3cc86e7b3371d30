import type { Reader, Writer } from '../database/sqlite.ts';
import { sha256OfText } from './canonical.ts';

/** Words of one page of a document; page 0 is the whole of a document without pages. */
export interface ExtractedPage {
  readonly page: number;
  readonly words: string;
  /** Read from a picture by a machine: to be checked before it is quoted. */
  readonly machineRead: boolean;
}

/** The words of a document, page by page. */
export const extractOf = (database: Reader, record: string): ExtractedPage[] =>
  database
    .all('SELECT page, words, machine_read FROM extract WHERE record = ? ORDER BY page', record)
    .map(({ page, words, machine_read }) => ({
      page: Number(page),
      words: String(words),
      machineRead: machine_read === 1,
    }));

/** Keeps the words of pages in place of what was known of them. The caller makes the record findable by them. */
export function writeExtract(
  database: Writer,
  record: string,
  pages: readonly ExtractedPage[],
): void {
  for (const { page, words, machineRead } of pages) {
    database.run('DELETE FROM extract WHERE record = ? AND page = ?', record, page);
    database.run(
      'INSERT INTO extract (record, page, words, machine_read, sha256) VALUES (?, ?, ?, ?, ?)',
      record,
      page,
      words,
      machineRead ? 1 : 0,
      sha256OfText(words),
    );
  }
}
