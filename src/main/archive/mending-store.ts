import * as z from 'zod';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { Reader, Row, Writer } from '../database/sqlite.ts';
import { sha256OfText } from './canonical.ts';
import { readRecord } from './record-row.ts';
import { enterIndex, leaveIndex, update } from './record-store.ts';

const keptText = z.object({ content: z.string(), sha256: z.string() });
const keptPage = z.object({
  page: z.number().int(),
  words: z.string(),
  machineRead: z.number().int(),
  sha256: z.string(),
});

/** What of a record agrees with its hash: its own content, a document's words page by page, its story. */
export const wholeParts = z.object({
  record: keptText.optional(),
  pages: z.array(keptPage),
  story: keptText.optional(),
});
export type WholeParts = z.infer<typeof wholeParts>;

/** Rows of one record as they lie, whole or not. */
function rowsOf(database: Reader, id: string): { record?: Row; pages: Row[]; story?: Row } {
  const record = database.get('SELECT * FROM record WHERE id = ?', id);
  // A backup of the first schema has no documents.
  const isEarly =
    database.get("SELECT 1 FROM sqlite_schema WHERE name = 'manuscript'") === undefined;
  const pages = isEarly
    ? []
    : database.all(
        'SELECT page, words, machine_read AS machineRead, sha256 FROM extract WHERE record = ? ORDER BY page',
        id,
      );
  const story = isEarly
    ? undefined
    : database.get('SELECT content, sha256 FROM manuscript WHERE record = ?', id);
  return { ...(record && { record }), pages, ...(story && { story }) };
}

const agrees = (text: unknown, { sha256 }: Row): boolean => sha256OfText(String(text)) === sha256;
const isWholeRecord = (row: Row): boolean =>
  agrees(row.content, row) && readRecord(row) !== undefined;

/** What of a record can be taken from a catalogue, since it has its hash there. */
export function wholePartsOf(database: Reader, id: string): WholeParts {
  const { record, pages, story } = rowsOf(database, id);
  return wholeParts.parse({
    ...(record && isWholeRecord(record) && { record }),
    pages: pages.filter((row) => agrees(row.words, row)),
    ...(story && agrees(story.content, story) && { story }),
  });
}

interface Damaged {
  readonly record?: Row;
  readonly pages: readonly Row[];
  readonly story?: Row;
}

function damagedOf(database: Reader, id: string): Damaged {
  const { record, pages, story } = rowsOf(database, id);
  return {
    ...(record && !isWholeRecord(record) && { record }),
    pages: pages.filter((row) => !agrees(row.words, row)),
    ...(story && !agrees(story.content, story) && { story }),
  };
}

const isAnything = ({ record, pages, story }: Damaged): boolean =>
  record !== undefined || pages.length > 0 || story !== undefined;

/** Whether a backup has whole all that is damaged here. */
function covers(damaged: Damaged, whole: WholeParts): boolean {
  const pages = new Set(whole.pages.map(({ page }) => page));
  return (
    (damaged.record === undefined || whole.record !== undefined) &&
    (damaged.story === undefined || whole.story !== undefined) &&
    damaged.pages.every(({ page }) => pages.has(Number(page)))
  );
}

/**
 * Puts a record back in the state that a backup has. It is that state, no new one: an office that knows a later one still counts as
 * later, so what was believed of this record since then is forgotten.
 */
function putBack(database: Writer, row: Row, record: ArchiveRecord): void {
  update(database, record, row);
  database.run(
    `DELETE FROM lineage WHERE id = ? AND CAST(substr(state, 1, instr(state, ':') - 1) AS INTEGER) >= ?`,
    record.id,
    record.revision,
  );
}

function putBackPages(database: Writer, id: string, pages: WholeParts['pages']): void {
  for (const { page, words, machineRead, sha256 } of pages)
    database.run(
      'UPDATE extract SET words = ?, machine_read = ?, sha256 = ? WHERE record = ? AND page = ?',
      words,
      machineRead,
      sha256,
      id,
      page,
    );
}

/** A record in the bin cannot be found; any other is found by the words that it has now. */
function findAgain(database: Writer, id: string): void {
  const row = database.get('SELECT place, trashed, content FROM record WHERE id = ?', id);
  const record = row && readRecord(row);
  if (!record) return;
  leaveIndex(database, Number(row.place));
  if (row.trashed === null) enterIndex(database, Number(row.place), record);
}

export type Mending = 'as-it-was' | 'as-in-backup' | 'not-there';

/** Mends single records with what a backup has of them. */
export function mendingStore(database: Writer) {
  return {
    /** Whether anything that verification would name is wrong with a record's own rows. */
    isDamaged: (id: string): boolean => isAnything(damagedOf(database, id)),

    /** Whether a backup has all that is damaged of a record. */
    canMend: (id: string, whole: WholeParts): boolean => {
      const damaged = damagedOf(database, id);
      return isAnything(damaged) && covers(damaged, whole);
    },

    /**
     * Puts what is damaged of a record back as a backup has it; what is whole here stays. Says whether it is now what was kept last, by
     * the hash that was kept with it, or an older state.
     */
    mend: (id: string, whole: WholeParts): Mending =>
      database.transaction(() => {
        const damaged = damagedOf(database, id);
        if (!isAnything(damaged) || !covers(damaged, whole)) return 'not-there';
        const record = whole.record && readRecord(whole.record);
        if (damaged.record && record) putBack(database, damaged.record, record);
        const pages = new Set(damaged.pages.map(({ page }) => Number(page)));
        const fromBackup = whole.pages.filter(({ page }) => pages.has(page));
        putBackPages(database, id, fromBackup);
        if (damaged.story && whole.story)
          database.run(
            'UPDATE manuscript SET content = ?, sha256 = ? WHERE record = ?',
            whole.story.content,
            whole.story.sha256,
            id,
          );
        findAgain(database, id);
        const kept = [damaged.record, damaged.story, ...damaged.pages].flatMap((row) =>
          row ? [String(row.sha256)] : [],
        );
        const has = new Set(
          [whole.record, whole.story, ...fromBackup].map((row) => row?.sha256 ?? ''),
        );
        return kept.every((sha256) => has.has(sha256)) ? 'as-it-was' : 'as-in-backup';
      }),
  };
}
