import {
  type ArchiveRecord,
  archiveRecord,
  type RecordKind,
} from '../../shared/archive/archive-record.ts';
import { recordContext } from '../../shared/archive/record-context.ts';
import { bodyTexts } from '../../shared/archive/record-text.ts';
import { failure } from '../../shared/base/failure.ts';
import type { RecordRow } from '../../shared/contract/archive-calls.ts';
import { indexText } from '../../shared/japanese/search-grams.ts';
import type { Row, Value, Writer } from '../database/sqlite.ts';
import { canonicalJson, sha256OfText } from './canonical.ts';
import { endOfRank, firstPlace, kindCondition, placeAfter } from './place.ts';

export interface RecordListing {
  readonly kinds: readonly RecordKind[];
  readonly campaign?: string | undefined;
  readonly accession?: string | undefined;
  readonly sort: 'date-newest' | 'date-oldest' | 'title' | 'changed';
  readonly offset: number;
  readonly limit: number;
}

const ORDER: Readonly<Record<RecordListing['sort'], string>> = {
  'date-newest': 'place DESC',
  'date-oldest': 'place ASC',
  title: 'title ASC, place DESC',
  changed: 'changed DESC, place DESC',
};

/** Parses the kept JSON; what an older program kept gets the newer fields' defaults. */
export function readRecord(row: Row): ArchiveRecord {
  return archiveRecord.parse(JSON.parse(String(row.content)));
}

/** What lists show of a record. */
export function rowOf(record: ArchiveRecord): RecordRow {
  return {
    id: record.id,
    kind: record.kind,
    title: record.title,
    ...(record.date === undefined ? {} : { date: record.date }),
    context: recordContext(record),
    ...(record.kind === 'photo'
      ? { original: record.original, widthPx: record.widthPx, heightPx: record.heightPx }
      : {}),
    revision: record.revision,
    changed: record.changed,
  };
}

/** Where a record stands in the order of time; moves within its own day keep the running number. */
function takePlace(database: Writer, record: ArchiveRecord): number {
  const first = firstPlace(record.date);
  const last = database.get(
    'SELECT max(place) AS place FROM record WHERE place >= ? AND place < ?',
    first,
    endOfRank(first),
  )?.place;
  return placeAfter(typeof last === 'number' ? last : undefined, first, record.kind);
}

/** Makes a record findable. */
export function enterIndex(database: Writer, place: number, record: ArchiveRecord): void {
  database.run(
    'INSERT INTO record_search (rowid, title, body) VALUES (?, ?, ?)',
    place,
    indexText(record.title),
    indexText(bodyTexts(record).join(' \n ')),
  );
}

/** Takes a record out of what can be found. */
export const leaveIndex = (database: Writer, place: number): void => {
  database.run('DELETE FROM record_search WHERE rowid = ?', place);
};

function insert(database: Writer, record: ArchiveRecord): void {
  const place = takePlace(database, record);
  const content = canonicalJson(record);
  database.run(
    `INSERT INTO record (place, id, kind, title, accession, original, changed, revision, content, sha256)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    place,
    record.id,
    record.kind,
    record.title,
    record.accession,
    record.kind === 'photo' ? record.original : null,
    record.changed,
    record.revision,
    content,
    sha256OfText(content),
  );
  for (const { role, to } of record.links) {
    database.run(
      'INSERT OR IGNORE INTO link (source, role, target) VALUES (?, ?, ?)',
      record.id,
      role,
      to,
    );
  }
  enterIndex(database, place, record);
}

function remove(database: Writer, id: string, place: number): void {
  leaveIndex(database, place);
  database.run('DELETE FROM link WHERE source = ?', id);
  database.run('DELETE FROM record WHERE place = ?', place);
}

function restriction({ kinds, campaign, accession }: RecordListing): {
  where: string;
  values: Value[];
} {
  const values: Value[] = [];
  let where = `trashed IS NULL${kindCondition('place', kinds)}`;
  if (campaign !== undefined) {
    where += ` AND id IN (SELECT source FROM link WHERE target = ? AND role = 'campaign')`;
    values.push(campaign);
  }
  if (accession !== undefined) {
    where += ' AND accession = ?';
    values.push(accession);
  }
  return { where, values };
}

export type RecordStore = ReturnType<typeof recordStore>;

/** Records in the archive: whole JSON documents with a hash, their links, and their entry in the search index. */
export function recordStore(database: Writer) {
  const live = (id: string): Row => {
    const row = database.get(
      'SELECT place, revision, content FROM record WHERE id = ? AND trashed IS NULL',
      id,
    );
    if (!row) throw failure('archive/record-not-found', { id });
    return row;
  };

  return {
    get: (id: string): ArchiveRecord => readRecord(live(id)),

    /** In the order asked for; unknown ones are left out. */
    gather: (ids: readonly string[]): ArchiveRecord[] =>
      ids.flatMap((id) => {
        const row = database.get('SELECT content FROM record WHERE id = ? AND trashed IS NULL', id);
        return row ? [readRecord(row)] : [];
      }),

    ofKinds: (kinds: readonly RecordKind[]): ArchiveRecord[] =>
      database
        .all(
          `SELECT content FROM record WHERE trashed IS NULL${kindCondition('place', kinds)} ORDER BY place`,
        )
        .map(readRecord),

    /** All of a campaign: the campaign itself and every record that belongs to it. */
    ofCampaign: (campaign: string): ArchiveRecord[] =>
      database
        .all(
          `SELECT content FROM record WHERE trashed IS NULL AND
           (id = ? OR id IN (SELECT source FROM link WHERE target = ? AND role = 'campaign')) ORDER BY place`,
          campaign,
          campaign,
        )
        .map(readRecord),

    list: (listing: RecordListing): { total: number; rows: RecordRow[] } => {
      const { where, values } = restriction(listing);
      const total = Number(
        database.get(`SELECT count(*) AS n FROM record WHERE ${where}`, ...values)?.n,
      );
      const rows = database.all(
        `SELECT content FROM record WHERE ${where} ORDER BY ${ORDER[listing.sort]} LIMIT ? OFFSET ?`,
        ...values,
        listing.limit,
        listing.offset,
      );
      return { total, rows: rows.map((row) => rowOf(readRecord(row))) };
    },

    count: (): number =>
      Number(database.get('SELECT count(*) AS n FROM record WHERE trashed IS NULL')?.n),

    /** Those in the bin too. */
    countAll: (): number => Number(database.get('SELECT count(*) AS n FROM record')?.n),

    backlinks: (id: string): { role: string; row: RecordRow }[] =>
      database
        .all(
          `SELECT link.role, record.content FROM link JOIN record ON record.id = link.source
           WHERE link.target = ? AND record.trashed IS NULL ORDER BY record.place DESC`,
          id,
        )
        .map((row) => ({ role: String(row.role), row: rowOf(readRecord(row)) })),

    /** All of them or none. */
    createMany: (records: readonly ArchiveRecord[]): void =>
      database.transaction(() => {
        for (const record of records) insert(database, record);
      }),

    /** @throws archive/stale-revision when it was saved elsewhere since `revision`. */
    save: (record: ArchiveRecord, revision: number): void =>
      database.transaction(() => {
        const row = live(record.id);
        const saved = Number(row.revision);
        if (saved !== revision)
          throw failure('archive/stale-revision', { id: record.id, saved, given: revision });
        remove(database, record.id, Number(row.place));
        insert(database, record);
      }),

    /** Every row whose content no longer has its hash. */
    damaged: (): { id: string; reason: string }[] =>
      database
        .all('SELECT id, content, sha256 FROM record')
        .filter((row) => sha256OfText(String(row.content)) !== row.sha256)
        .map((row) => ({ id: String(row.id), reason: 'content differs from its hash' })),
  };
}
