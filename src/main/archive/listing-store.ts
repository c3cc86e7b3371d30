import type { ArchiveRecord, RecordKind } from '../../shared/archive/archive-record.ts';
import type { RecordRow } from '../../shared/contract/archive-calls.ts';
import type { Reader, Value } from '../database/sqlite.ts';
import { kindCondition } from './place.ts';
import { RECORD_COLUMNS, readRecord, rowOf } from './record-row.ts';

export interface RecordListing {
  readonly kinds: readonly RecordKind[];
  readonly campaign?: string | undefined;
  readonly accession?: string | undefined;
  readonly sort: 'date-newest' | 'date-oldest' | 'title' | 'changed';
  readonly offset: number;
  readonly limit: number;
}

/** Each follows an index of live records, so that a page is read without sorting. */
const ORDER: Readonly<Record<RecordListing['sort'], string>> = {
  'date-newest': 'place DESC',
  'date-oldest': 'place ASC',
  title: 'title_key ASC, place DESC',
  changed: 'changed DESC, place DESC',
};

const MEMBERS = `SELECT member.place FROM link JOIN record AS member ON member.id = link.source
  WHERE link.target = ? AND link.role = 'campaign'`;

function restriction({ kinds, campaign, accession }: RecordListing): {
  where: string;
  values: Value[];
} {
  const conditions = [`trashed IS NULL${kindCondition('place', kinds)}`];
  const values: Value[] = [];
  if (campaign !== undefined) {
    conditions.push(`place IN (${MEMBERS})`);
    values.push(campaign);
  }
  if (accession !== undefined) {
    conditions.push('accession = ?');
    values.push(accession);
  }
  return { where: conditions.join(' AND '), values };
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
      const { where, values } = restriction(listing);
      const total = database.get(`SELECT count(*) AS n FROM record WHERE ${where}`, ...values)?.n;
      // The page is found among the places alone; only its own rows are read whole.
      const rows = database.all(
        `SELECT ${RECORD_COLUMNS} FROM record WHERE place IN
         (SELECT place FROM record WHERE ${where} ORDER BY ${ORDER[listing.sort]} LIMIT ? OFFSET ?)
         ORDER BY ${ORDER[listing.sort]}`,
        ...values,
        listing.limit,
        listing.offset,
      );
      return { total: Number(total), rows: rows.map((row) => rowOf(row)) };
    },

    count: (): number =>
      Number(database.get('SELECT count(*) AS n FROM record WHERE trashed IS NULL')?.n),

    /** Of some kinds, oldest first; damaged ones are left out. */
    ofKinds: (kinds: readonly RecordKind[]): ArchiveRecord[] =>
      records(`TRUE${kindCondition('place', kinds)}`),

    /** All of a campaign, oldest first: the campaign itself and every record that belongs to it. */
    ofCampaign: (campaign: string): ArchiveRecord[] =>
      records(`(id = ? OR place IN (${MEMBERS}))`, campaign, campaign),

    /** Records that link to this one, newest first. */
    backlinks: (id: string): { role: string; row: RecordRow }[] =>
      database
        .all(
          `SELECT link.role, ${RECORD_COLUMNS} FROM link JOIN record ON record.id = link.source
           WHERE link.target = ? AND record.trashed IS NULL ORDER BY record.place DESC`,
          id,
        )
        .map((row) => ({ role: String(row.role), row: rowOf(row) })),
  };
}
