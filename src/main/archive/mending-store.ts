import { readPublication } from '../../shared/publication/migrations.ts';
import type { Row, Writer } from '../database/sqlite.ts';
import { putPublication } from '../publication/publication-store.ts';
import {
  covers,
  type DamagedParts,
  damagedPartsOf,
  isAnyDamaged,
  type WholeParts,
} from './kept-parts-store.ts';
import { readRecord } from './record-row.ts';
import { enterIndex, leaveIndex, update } from './record-store.ts';

/**
 * What is put back is the state that it was, no new one: an office that knows a later one still counts as later, so what this archive
 * believed of it since then is forgotten.
 */
function forgetStates(database: Writer, id: string, revision: number): void {
  database.run(
    `DELETE FROM lineage WHERE id = ? AND CAST(substr(state, 1, instr(state, ':') - 1) AS INTEGER) >= ?`,
    id,
    revision,
  );
}

function putBackRecord(database: Writer, row: Row, whole: Row): void {
  const record = readRecord(whole);
  if (!record) return;
  update(database, record, row);
  forgetStates(database, record.id, record.revision);
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

function putBackVersions(database: Writer, id: string, versions: WholeParts['versions']): void {
  for (const { state, content, sha256 } of versions)
    database.run(
      'UPDATE publication_version SET content = ?, sha256 = ? WHERE publication = ? AND state = ?',
      content,
      sha256,
      id,
      state,
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

/** Only those of the whole parts that stand for a damaged one: what is whole here stays. */
function needed(damaged: DamagedParts, whole: WholeParts): WholeParts {
  const pages = new Set(damaged.pages.map(({ page }) => Number(page)));
  const states = new Set(damaged.versions.map(({ state }) => String(state)));
  const { record, story, publication } = whole;
  return {
    ...(damaged.record && { record }),
    ...(damaged.story && { story }),
    ...(damaged.publication && { publication }),
    pages: whole.pages.filter(({ page }) => pages.has(page)),
    versions: whole.versions.filter(({ state }) => states.has(state)),
  };
}

const hashesOf = ({
  record,
  pages,
  story,
  publication,
  versions,
}: DamagedParts | WholeParts): unknown[] =>
  [record, story, publication, ...pages, ...versions].flatMap((row) => (row ? [row.sha256] : []));

export type Mending = 'as-it-was' | 'as-in-backup' | 'not-there';

/** Mends single records and publications with what a backup has of them. */
export function mendingStore(database: Writer) {
  return {
    /** Whether anything that verification would name is wrong with the rows of a record or publication. */
    isDamaged: (id: string): boolean => isAnyDamaged(damagedPartsOf(database, id)),

    /** Whether a backup has all that is damaged of it. */
    canMend: (id: string, whole: WholeParts): boolean => {
      const damaged = damagedPartsOf(database, id);
      return isAnyDamaged(damaged) && covers(damaged, whole);
    },

    /**
     * Puts what is damaged back as a backup has it. Says whether it is now what was kept last, by the hash that was kept with it, or an
     * older state.
     */
    mend: (id: string, whole: WholeParts): Mending =>
      database.transaction(() => {
        const damaged = damagedPartsOf(database, id);
        if (!isAnyDamaged(damaged) || !covers(damaged, whole)) return 'not-there';
        const parts = needed(damaged, whole);
        if (damaged.record && parts.record) putBackRecord(database, damaged.record, parts.record);
        putBackPages(database, id, parts.pages);
        putBackVersions(database, id, parts.versions);
        if (parts.story) {
          const { content, sha256 } = parts.story;
          database.run(
            'UPDATE manuscript SET content = ?, sha256 = ? WHERE record = ?',
            content,
            sha256,
            id,
          );
        }
        findAgain(database, id);
        if (parts.publication) {
          const { content, revision, changed } = parts.publication;
          const read = readPublication(JSON.parse(content));
          putPublication(database, { id, content: read, revision, changed });
          forgetStates(database, id, revision);
        }
        const has = new Set(hashesOf(parts));
        return hashesOf(damaged).every((hash) => has.has(hash)) ? 'as-it-was' : 'as-in-backup';
      }),
  };
}
