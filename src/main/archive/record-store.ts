import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { bodyTexts } from '../../shared/archive/record-text.ts';
import { failure } from '../../shared/base/failure.ts';
import { fold } from '../../shared/japanese/folding.ts';
import { indexText } from '../../shared/japanese/search-grams.ts';
import type { Story } from '../../shared/publication/story.ts';
import type { Reader, Row, Value, Writer } from '../database/sqlite.ts';
import { accessionStore } from './accession-store.ts';
import { canonicalJson, sha256OfText } from './canonical.ts';
import {
  type ExtractedPage,
  extractOf,
  manuscriptOf,
  writeExtract,
  writeManuscript,
} from './extract-store.ts';
import { enterFacets, leaveFacets } from './facet-store.ts';
import { isWithin, placeAfter, roomOf } from './place.ts';
import { RECORD_COLUMNS, readRecord, wholeRecord } from './record-row.ts';

/** Where a record stands in the order of time: where it stood, as long as its date allows. */
function takePlace(database: Writer, record: ArchiveRecord, now?: number): number {
  const room = roomOf(record.date);
  if (now !== undefined && isWithin(now, room)) return now;
  const last = database.get(
    'SELECT max(place) AS place FROM record WHERE place >= ? AND place < ?',
    room.first,
    room.end,
  )?.place;
  return placeAfter(typeof last === 'number' ? last : undefined, room, record.kind);
}

/** All words that a record is found by besides its title: its own, and a document's, page by page. */
export const foundBy = (database: Reader, record: ArchiveRecord): string[] => [
  ...bodyTexts(record),
  ...(record.kind === 'document' ? extractOf(database, record.id).map(({ words }) => words) : []),
];

/** Makes a record findable, by its words and by what it can be narrowed down by. */
export function enterIndex(database: Writer, place: number, record: ArchiveRecord): void {
  enterFacets(database, place, record);
  database.run(
    'INSERT INTO record_search (rowid, title, body) VALUES (?, ?, ?)',
    place,
    indexText(record.title),
    indexText(foundBy(database, record).join(' \n ')),
  );
}

/** Takes a record out of what can be found. */
export const leaveIndex = (database: Writer, place: number): void => {
  database.run('DELETE FROM record_search WHERE rowid = ?', place);
  leaveFacets(database, place);
};

/** Names are sorted by their reading where one is given, else as written. */
const titleKey = (record: ArchiveRecord): string =>
  fold('reading' in record && record.reading !== '' ? record.reading : record.title);

/** Values of the columns of INSERT and UPDATE, in their order. */
function columnsOf(record: ArchiveRecord, place: number): Value[] {
  const content = canonicalJson(record);
  return [
    place,
    record.id,
    record.kind,
    record.title,
    titleKey(record),
    record.accession,
    'original' in record ? record.original : null,
    record.changed,
    record.revision,
    sha256OfText(content),
    content,
  ];
}

const COLUMNS =
  'place, id, kind, title, title_key, accession, original, changed, revision, sha256, content';

function setLinks(database: Writer, { id, links }: ArchiveRecord): void {
  database.run('DELETE FROM link WHERE source = ?', id);
  for (const { role, to } of links) {
    database.run(
      'INSERT OR IGNORE INTO link (source, role, target) VALUES (?, ?, ?)',
      id,
      role,
      to,
    );
  }
}

/** Gives the place that the record got. */
function insert(database: Writer, record: ArchiveRecord): number {
  const taken = database.get('SELECT 1 FROM record WHERE id = ?', record.id);
  if (taken) throw failure('archive/id-taken', { id: record.id });
  const place = takePlace(database, record);
  database.run(
    `INSERT INTO record (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columnsOf(record, place),
  );
  setLinks(database, record);
  return place;
}

/** What documents among new records bring along, by the record's id. */
export interface Enclosed {
  readonly extracts: ReadonlyMap<string, readonly ExtractedPage[]>;
  readonly manuscripts: ReadonlyMap<string, Story>;
}

function enclose(database: Writer, { extracts, manuscripts }: Enclosed): void {
  for (const [id, pages] of extracts) writeExtract(database, id, pages);
  for (const [id, manuscript] of manuscripts) writeManuscript(database, id, manuscript);
}

/** Keeps new records with what they bring along. The index takes rows in rising order at once; each step back would make it write out what it holds. */
export function insertAll(
  database: Writer,
  records: readonly ArchiveRecord[],
  enclosed?: Enclosed,
): void {
  const placed = records.map((record) => ({ record, place: insert(database, record) }));
  if (enclosed) enclose(database, enclosed);
  placed.sort((a, b) => a.place - b.place);
  for (const { record, place } of placed) enterIndex(database, place, record);
}

/** Records that are linked to a person are found under the name that the person has now. */
function renameInFacets(database: Writer, person: string): void {
  const rows = database.all(
    `SELECT DISTINCT record.place, content FROM link JOIN record ON record.id = link.source
     WHERE link.target = ? AND trashed IS NULL`,
    person,
  );
  for (const row of rows) enterFacets(database, Number(row.place), readRecord(row));
}

/** Puts a record in the place of what its row holds. */
export function update(database: Writer, record: ArchiveRecord, row: Row): void {
  const before = Number(row.place);
  leaveIndex(database, before);
  const place = takePlace(database, record, before);
  database.run(
    `UPDATE record SET (${COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE place = ?`,
    ...columnsOf(record, place),
    before,
  );
  setLinks(database, record);
  enterIndex(database, place, record);
  if (record.kind === 'person' && record.title !== row.title) renameInFacets(database, record.id);
}

export type RecordStore = ReturnType<typeof recordStore>;

/** Records in the archive: whole JSON documents with a hash, their links, and their entry in the search index. */
export function recordStore(database: Writer) {
  const accessions = accessionStore(database);
  const liveRow = (id: string): Row | undefined =>
    database.get(
      `SELECT place, ${RECORD_COLUMNS} FROM record WHERE id = ? AND trashed IS NULL`,
      id,
    );
  const live = (id: string): Row => {
    const row = liveRow(id);
    if (!row) throw failure('archive/record-not-found', { id });
    return row;
  };

  return {
    /** @throws archive/record-not-found, archive/record-damaged */
    get: (id: string): ArchiveRecord => wholeRecord(live(id)),

    /** In the order asked for; unknown and damaged ones are left out. */
    gather: (ids: readonly string[]): ArchiveRecord[] =>
      ids.flatMap((id) => {
        const row = liveRow(id);
        return (row && readRecord(row)) ?? [];
      }),

    /** All of them or none. @throws archive/id-taken */
    createMany: (records: readonly ArchiveRecord[], enclosed?: Enclosed): void =>
      database.transaction(() => insertAll(database, records, enclosed)),

    /** Keeps words of a document's pages and makes it findable by them. @throws archive/record-not-found */
    keepExtract: (id: string, pages: readonly ExtractedPage[]): void =>
      database.transaction(() => {
        const row = live(id);
        writeExtract(database, id, pages);
        leaveIndex(database, Number(row.place));
        enterIndex(database, Number(row.place), wholeRecord(row));
      }),

    /** The story of a document that has one; undefined for any other. */
    manuscript: (id: string): Story | undefined => manuscriptOf(database, id),

    /** The words of a document, page by page; none for any other record. */
    extract: (id: string): ExtractedPage[] => extractOf(database, id),

    /** One written by hand, with the accession of its own that it names. @throws archive/id-taken */
    createByHand: (record: ArchiveRecord): void =>
      database.transaction(() => {
        const { accession: id, created: at, title: from } = record;
        accessions.begin({ id, at, from });
        insertAll(database, [record]);
        accessions.finish({ id, added: 1, duplicates: 0, failed: 0 });
      }),

    /** @throws archive/stale-revision when it was saved elsewhere since `revision` */
    save: (record: ArchiveRecord, revision: number): void =>
      database.transaction(() => {
        const row = live(record.id);
        const saved = Number(row.revision);
        if (saved !== revision)
          throw failure('archive/stale-revision', { id: record.id, saved, given: revision });
        update(database, record, row);
      }),
  };
}
