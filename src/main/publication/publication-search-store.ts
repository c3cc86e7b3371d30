import type { PublicationHit, RecordUse } from '../../shared/contract/finding-calls.ts';
import { fold } from '../../shared/japanese/folding.ts';
import { queryTerms } from '../../shared/japanese/search-grams.ts';
import { snippetOf } from '../../shared/japanese/snippet.ts';
import { readPublication } from '../../shared/publication/migrations.ts';
import { pageWords } from '../../shared/publication/page-words.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Reader, Writer } from '../database/sqlite.ts';
import { IS_TEMPLATE, ROW_COLUMNS, readRow } from './publication-row.ts';

/** Writes down the words of a publication's pages and which records they show; page 0 is the title. */
export function enterPages(database: Writer, id: string, content: Publication): void {
  leavePages(database, id);
  const pages = [{ page: 0, records: [], words: content.title }, ...pageWords(content)];
  for (const { page, records, words } of pages) {
    database.run(
      'INSERT INTO publication_page (publication, page, words, folded) VALUES (?, ?, ?, ?)',
      id,
      page,
      words,
      fold(words),
    );
    for (const record of records) {
      database.run(
        'INSERT INTO used_in (publication, record, page) VALUES (?, ?, ?)',
        id,
        record,
        page,
      );
    }
  }
}

function leavePages(database: Writer, id: string): void {
  database.run('DELETE FROM publication_page WHERE publication = ?', id);
  database.run('DELETE FROM used_in WHERE publication = ?', id);
}

function readable(content: unknown): Publication | undefined {
  try {
    return readPublication(JSON.parse(String(content)));
  } catch {
    // Bytes changed on the disk: verification reports it, here there are no words to be found.
    return undefined;
  }
}

/** Publications of which no words are written down: once after an archive of schema 1 was opened, or one was mended. */
export function fillPages(database: Writer): void {
  const missing = database.all(
    `SELECT id, title, content FROM publication
     WHERE NOT EXISTS (SELECT 1 FROM publication_page WHERE publication_page.publication = publication.id)`,
  );
  if (missing.length === 0) return;
  database.transaction(() => {
    for (const { id, title, content } of missing) {
      const publication = readable(content);
      if (publication) enterPages(database, String(id), publication);
      else
        database.run(
          'INSERT INTO publication_page (publication, page, words, folded) VALUES (?, 0, ?, ?)',
          String(id),
          String(title),
          fold(String(title)),
        );
    }
  });
}

const HAS = `EXISTS (SELECT 1 FROM publication_page AS found
  WHERE found.publication = publication.id AND instr(found.folded, ?) > 0)`;
const IN_TITLE = `EXISTS (SELECT 1 FROM publication_page AS found
  WHERE found.publication = publication.id AND found.page = 0 AND instr(found.folded, ?) > 0)`;

function pieceOf(
  database: Reader,
  id: string,
  query: string,
): Pick<PublicationHit, 'page' | 'snippet'> {
  const [first = ''] = queryTerms(query);
  const row = database.get(
    `SELECT page, words FROM publication_page
     WHERE publication = ? AND page > 0 AND instr(folded, ?) > 0 ORDER BY page LIMIT 1`,
    id,
    first,
  );
  if (!row) return { snippet: [] };
  return { page: Number(row.page), snippet: snippetOf(String(row.words).split('\n'), query) };
}

export type PublicationSearchStore = ReturnType<typeof publicationSearchStore>;

/** Publications by their words, and records by the publications that show them. */
export function publicationSearchStore(database: Writer) {
  return {
    find: (query: string, limit: number): { total: number; hits: PublicationHit[] } => {
      fillPages(database);
      const terms = queryTerms(query);
      if (terms.length === 0) return { total: 0, hits: [] };
      const where = ['trashed IS NULL', `NOT ${IS_TEMPLATE}`, ...terms.map(() => HAS)].join(
        ' AND ',
      );
      const titles = terms.map(() => IN_TITLE).join(' AND ');
      const total = database.get(`SELECT count(*) AS n FROM publication WHERE ${where}`, ...terms);
      const rows = database.all(
        `SELECT ${ROW_COLUMNS} FROM publication WHERE ${where}
         ORDER BY ${titles} DESC, changed DESC LIMIT ?`,
        ...terms,
        ...terms,
        limit,
      );
      return {
        total: Number(total?.n),
        hits: rows.map((row) => ({ ...readRow(row), ...pieceOf(database, String(row.id), query) })),
      };
    },

    usesOf: (record: string): RecordUse[] => {
      fillPages(database);
      const rows = database.all(
        `SELECT publication.id, title, page FROM used_in JOIN publication ON publication.id = used_in.publication
         WHERE used_in.record = ? AND trashed IS NULL ORDER BY changed DESC, publication.id, page`,
        record,
      );
      return [...Map.groupBy(rows, ({ id }) => String(id))].map(([publication, pages]) => ({
        publication,
        title: String(pages[0]?.title),
        pages: pages.map(({ page }) => Number(page)),
      }));
    },
  };
}
