import { type ArchiveRecord, archiveRecord } from '../../shared/archive/archive-record.ts';
import { differingFields } from '../../shared/archive/record-difference.ts';
import { failure } from '../../shared/base/failure.ts';
import { type ConflictRow, conflictRow } from '../../shared/contract/handover-calls.ts';
import { wholeRecord } from '../archive/record-row.ts';
import { leaveIndex, update } from '../archive/record-store.ts';
import type { Row, Writer } from '../database/sqlite.ts';
import { NOT_TAKEN_BACK, pastOf, stateOfRow } from './conflict-rows-store.ts';
import { addPast } from './lineage-store.ts';

const OPEN = `SELECT conflict.*, record.place, record.kind, record.title, record.trashed, record.content AS ours,
    accession.at, accession.origin
  FROM conflict JOIN record ON record.id = conflict.record JOIN accession ON accession.id = conflict.accession
  WHERE conflict.settled IS NULL AND ${NOT_TAKEN_BACK}`;

const rowOf = (row: Row): ConflictRow =>
  conflictRow.parse({
    id: row.id,
    record: row.record,
    kind: row.kind,
    title: row.title,
    at: row.at,
    from: row.origin,
  });

export interface ConflictPair {
  readonly row: ConflictRow;
  readonly ours: ArchiveRecord;
  readonly theirs: ArchiveRecord;
  readonly differing: string[];
}

function pairOf(row: Row): ConflictPair {
  const named = { id: row.record, title: row.title };
  const ours = wholeRecord({ ...named, content: row.ours });
  const theirs = wholeRecord({ ...named, content: row.content });
  return { row: rowOf(row), ours, theirs, differing: differingFields(ours, theirs) };
}

/** Ours with these fields of theirs, as the next revision of both. */
function chosen({ ours, theirs, differing }: ConflictPair, take: readonly string[], now: string) {
  const values = new Map<string, unknown>(Object.entries(theirs));
  const taken = differing.filter((name) => take.includes(name));
  return archiveRecord.parse({
    ...ours,
    ...Object.fromEntries(taken.map((name) => [name, values.get(name)])),
    revision: Math.max(ours.revision, theirs.revision) + 1,
    changed: now,
  });
}

export type ConflictStore = ReturnType<typeof conflictStore>;

/** Records that two offices changed, until somebody has chosen. */
export function conflictStore(database: Writer) {
  const open = (id: string): Row => {
    const row = database.get(`${OPEN} AND conflict.id = ?`, id);
    if (!row) throw failure('handover/conflict-not-found', { id });
    return row;
  };

  return {
    list: (): ConflictRow[] =>
      database.all(`${OPEN} ORDER BY accession.at, conflict.id`).map(rowOf),

    /** @throws handover/conflict-not-found, archive/record-damaged */
    pair: (id: string): ConflictPair => pairOf(open(id)),

    /**
     * From now on theirs is older than ours, here and wherever ours is handed over to.
     * @throws handover/conflict-not-found, archive/record-damaged
     */
    settle: (id: string, take: readonly string[], now: string): ArchiveRecord =>
      database.transaction(() => {
        const row = open(id);
        const pair = pairOf(row);
        const isOurs = !pair.differing.some((name) => take.includes(name));
        const record = isOurs ? pair.ours : chosen(pair, take, now);
        if (!isOurs) {
          update(database, record, row);
          if (row.trashed !== null) leaveIndex(database, Number(row.place));
        }
        addPast(database, record.id, [...pastOf(row), stateOfRow(row) ?? '']);
        database.run('UPDATE conflict SET settled = ? WHERE id = ?', now, id);
        return record;
      }),
  };
}
