import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { RecordRow } from '../../shared/contract/archive-calls.ts';
import type { Reader, Value } from '../database/sqlite.ts';
import { FIRST_DATED, kindCondition } from './place.ts';
import { RECORD_COLUMNS, readRecord, rowOf } from './record-row.ts';
import { takenInWith } from './search-store.ts';

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
  title: 'title_key ASC, place DESC',
  changed: 'changed DESC, place DESC',
};

/** The index of live records that lies in that order already; the planner would rather sort all of them. */
const INDEX: Readonly<Record<RecordListing['sort'], string>> = {
  'date-newest': 'INDEXED BY record_live',
  'date-oldest': 'INDEXED BY record_live',
  title: 'INDEXED BY record_title',
  changed: 'INDEXED BY record_changed',
};

const MEMBERS = `SELECT member.place FROM link JOIN record AS member ON member.id = link.source
  WHERE link.target = ? AND link.role = 'campaign'`;

interface Restriction {
  readonly where: string;
  readonly values: readonly Value[];
  /** A campaign or an accession is few enough to be sorted. */
  readonly few: boolean;
}

function restriction({ kinds, campaign, accession }: RecordListing): Restriction {
  const conditions = [`trashed IS NULL${kindCondition('place', kinds)}`];
  const values: Value[] = [];
  if (campaign !== undefined) {
    conditions.push(`place IN (${MEMBERS})`);
    values.push(campaign);
  }
  if (accession !== undefined) {
    const takenIn = takenInWith(accession);
    conditions.push(takenIn.where);
    values.push(...takenIn.values);
  }
  return { where: conditions.join(' AND '), values, few: values.length > 0 };
}

/** Ids are UUIDs: nothing in them means anything to LIKE. Both kinds are few. */
const whoTakesStances = kindCondition('place', ['person', 'organisation']);
const whatIsReckoned = kindCondition('place', ['figure']);

function backlinksTo(database: Reader, id: string): { role: string; row: RecordRow }[] {
  const found = (role: string | undefined, sql: string, ...values: Value[]) =>
    database
      .all(sql, ...values)
      .map((row) => ({ role: role ?? String(row.role), row: rowOf(row) }));
  return [
    ...found(
      undefined,
      `SELECT link.role, ${RECORD_COLUMNS} FROM link JOIN record ON record.id = link.source
       WHERE link.target = ? AND record.trashed IS NULL ORDER BY record.place DESC`,
      id,
    ),
    ...found(
      'stance',
      `SELECT ${RECORD_COLUMNS} FROM record WHERE trashed IS NULL${whoTakesStances}
       AND content LIKE ? ORDER BY place DESC`,
      `%"petition":"${id}"%`,
    ),
    ...found(
      'cited',
      `SELECT ${RECORD_COLUMNS} FROM record WHERE trashed IS NULL${whatIsReckoned}
       AND content LIKE '%"calculation":{%' AND content LIKE ? AND id <> ? ORDER BY place DESC`,
      `%"${id}"%`,
      id,
    ),
  ];
}

export type ListingStore = ReturnType<typeof listingStore>;

/** Records seen together: lists, campaigns, what links to one. */
export function listingStore(database: Reader) {
  const records = (where: string, ...values: Value[]): ArchiveRecord[] =>
    database
      .all(
        `SELECT content FROM record WHERE trashed IS NULL AND ${where} ORDER BY place`,
        ...values,
      )
      .flatMap((row) => readRecord(row) ?? []);

  return {
    list: (listing: RecordListing): { total: number; rows: RecordRow[] } => {
      const { where, values, few } = restriction(listing);
      const order = ORDER[listing.sort];
      const index = few ? '' : INDEX[listing.sort];
      const total = database.get(`SELECT count(*) AS n FROM record WHERE ${where}`, ...values)?.n;
      // The page is found among the places alone; only its own rows are read whole.
      const rows = database.all(
        `SELECT ${RECORD_COLUMNS} FROM record WHERE place IN
         (SELECT place FROM record ${index} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?)
         ORDER BY ${order}`,
        ...values,
        listing.limit,
        listing.offset,
      );
      return { total: Number(total), rows: rows.map((row) => rowOf(row)) };
    },

    /** Photos that nobody has given a date yet, the first taken in first; of one accession, or of all. */
    undatedPhotos: (
      accession: string | undefined,
      limit: number,
    ): { total: number; rows: RecordRow[] } => {
      const takenIn = accession === undefined ? undefined : takenInWith(accession);
      const where = `trashed IS NULL AND place < ${FIRST_DATED}${kindCondition('place', ['photo'])}${
        takenIn ? ` AND ${takenIn.where}` : ''
      }`;
      const values = takenIn?.values ?? [];
      const total = database.get(`SELECT count(*) AS n FROM record WHERE ${where}`, ...values)?.n;
      const rows = database.all(
        `SELECT ${RECORD_COLUMNS} FROM record WHERE ${where} ORDER BY place LIMIT ?`,
        ...values,
        limit,
      );
      return { total: Number(total), rows: rows.map((row) => rowOf(row)) };
    },

    count: (): number =>
      Number(database.get('SELECT count(*) AS n FROM record WHERE trashed IS NULL')?.n),

    /** What people and organisations are called: none of them has a date. */
    names: (): string[] =>
      database
        .all(
          `SELECT title FROM record WHERE trashed IS NULL AND place < ${FIRST_DATED}${kindCondition('place', ['person', 'organisation'])}`,
        )
        .map(({ title }) => String(title)),

    /** Of some kinds, oldest first; damaged ones are left out. */
    ofKinds: (kinds: readonly RecordKind[]): ArchiveRecord[] =>
      records(`TRUE${kindCondition('place', kinds)}`),

    /** All of a campaign, oldest first: the campaign itself and every record that belongs to it. */
    ofCampaign: (campaign: string): ArchiveRecord[] =>
      records(`(id = ? OR place IN (${MEMBERS}))`, campaign, campaign),

    /** Records that link to this one, newest first; then those that name it otherwise: by a stance, in a calculation. */
    backlinks: (id: string) => backlinksTo(database, id),
  };
}
