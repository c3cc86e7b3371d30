import * as z from 'zod';
import type { Reader, Row } from '../database/sqlite.ts';
import { sha256OfText } from './canonical.ts';
import { readRecord } from './record-row.ts';

const keptText = z.object({ content: z.string(), sha256: z.string() });
const keptPage = z.object({
  page: z.number().int(),
  words: z.string(),
  machineRead: z.number().int(),
  sha256: z.string(),
});
const keptVersion = keptText.extend({ state: z.string() });
const keptPublication = keptText.extend({ revision: z.number().int(), changed: z.string() });

/** What agrees with its hash of one record (its own content, a document's words page by page, its story) or of one publication with its
 * versions. */
export const wholeParts = z.object({
  record: keptText.optional(),
  pages: z.array(keptPage),
  story: keptText.optional(),
  publication: keptPublication.optional(),
  versions: z.array(keptVersion),
});
export type WholeParts = z.infer<typeof wholeParts>;

/** The rows of the same that no longer do. */
export interface DamagedParts {
  readonly record?: Row;
  readonly pages: readonly Row[];
  readonly story?: Row;
  readonly publication?: Row;
  readonly versions: readonly Row[];
}

/** Rows of one record or publication as they lie, whole or not. */
function rowsOf(database: Reader, id: string): DamagedParts {
  const record = database.get('SELECT * FROM record WHERE id = ?', id);
  const publication = database.get('SELECT * FROM publication WHERE id = ?', id);
  // A backup of the first schema has no documents, one of the second no versions.
  const has = (table: string): boolean =>
    database.get('SELECT 1 FROM sqlite_schema WHERE name = ?', table) !== undefined;
  const pages = has('extract')
    ? database.all(
        'SELECT page, words, machine_read AS machineRead, sha256 FROM extract WHERE record = ? ORDER BY page',
        id,
      )
    : [];
  const story = has('manuscript')
    ? database.get('SELECT content, sha256 FROM manuscript WHERE record = ?', id)
    : undefined;
  const versions = has('publication_version')
    ? database.all(
        'SELECT state, content, sha256 FROM publication_version WHERE publication = ?',
        id,
      )
    : [];
  return {
    ...(record && { record }),
    pages,
    ...(story && { story }),
    ...(publication && { publication }),
    versions,
  };
}

const agrees = (text: unknown, { sha256 }: Row): boolean => sha256OfText(String(text)) === sha256;
const isWholeRecord = (row: Row): boolean =>
  agrees(row.content, row) && readRecord(row) !== undefined;

/** The rows of one record or publication that are whole, or those that are not. */
function sift(database: Reader, id: string, isWanted: (isWhole: boolean) => boolean): DamagedParts {
  const { record, pages, story, publication, versions } = rowsOf(database, id);
  const isText = (row: Row): boolean => isWanted(agrees(row.content, row));
  return {
    ...(record && isWanted(isWholeRecord(record)) && { record }),
    pages: pages.filter((row) => isWanted(agrees(row.words, row))),
    ...(story && isText(story) && { story }),
    ...(publication && isText(publication) && { publication }),
    versions: versions.filter(isText),
  };
}

/** What of a record or publication can be taken from a catalogue, since it has its hash there. */
export const wholePartsOf = (database: Reader, id: string): WholeParts =>
  wholeParts.parse(sift(database, id, (isWhole) => isWhole));

export const damagedPartsOf = (database: Reader, id: string): DamagedParts =>
  sift(database, id, (isWhole) => !isWhole);

export const isAnyDamaged = ({
  record,
  pages,
  story,
  publication,
  versions,
}: DamagedParts): boolean =>
  [record, story, publication, ...pages, ...versions].some((row) => row !== undefined);

/** Whether all that is damaged is among what is whole elsewhere. */
export function covers(damaged: DamagedParts, whole: WholeParts): boolean {
  const pages = new Set(whole.pages.map(({ page }) => page));
  const states = new Set(whole.versions.map(({ state }) => state));
  return (
    (['record', 'story', 'publication'] as const).every(
      (part) => damaged[part] === undefined || whole[part] !== undefined,
    ) &&
    damaged.pages.every(({ page }) => pages.has(Number(page))) &&
    damaged.versions.every(({ state }) => states.has(String(state)))
  );
}
