import { type Story, story } from '../../shared/publication/story.ts';
import type { Reader, Writer } from '../database/sqlite.ts';
import { canonicalJson, sha256OfText } from './canonical.ts';

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

/** A document's text as a story of ours; undefined when there is none, or when its bytes have changed on the disk. */
export function manuscriptOf(database: Reader, record: string): Story | undefined {
  const row = database.get('SELECT content, sha256 FROM manuscript WHERE record = ?', record);
  const content = String(row?.content ?? '');
  if (!row || sha256OfText(content) !== row.sha256) return undefined;
  return story.parse(JSON.parse(content));
}

/** Keeps a document's story in place of an older one. */
export function writeManuscript(database: Writer, record: string, manuscript: Story): void {
  const content = canonicalJson(manuscript);
  database.run(
    'INSERT OR REPLACE INTO manuscript (record, content, sha256) VALUES (?, ?, ?)',
    record,
    content,
    sha256OfText(content),
  );
}
