import { archiveRecord } from '../../shared/archive/archive-record.ts';
import { type RecordKind, recordKind } from '../../shared/archive/record-kind.ts';
import { readPublication } from '../../shared/publication/migrations.ts';
import { leaveIndex, update } from '../archive/record-store.ts';
import type { Row, Writer } from '../database/sqlite.ts';
import { putPublication } from '../publication/publication-store.ts';
import { stateOf } from './verdict.ts';

/** What a handover brought and what was taken back of it. */
export interface TakenBack {
  readonly records: string[];
  readonly kinds: RecordKind[];
  readonly publications: string[];
  /** Changed here since: they stay. */
  readonly kept: number;
}

const isUntouched = (row: Row, state: unknown): boolean =>
  stateOf(Number(row.revision), String(row.sha256)) === state;

/** Into the bin, or back to what stood there, as a revision of its own. */
function takeRecordBack(
  database: Writer,
  row: Row,
  { before, now }: { before: unknown; now: string },
) {
  if (typeof before === 'string') {
    const record = archiveRecord.parse(JSON.parse(before));
    update(database, { ...record, revision: Number(row.revision) + 1, changed: now }, row);
    if (row.trashed !== null) leaveIndex(database, Number(row.place));
  } else if (row.trashed === null) {
    leaveIndex(database, Number(row.place));
    database.run('UPDATE record SET trashed = ? WHERE id = ?', now, String(row.id));
  }
}

function takePublicationBack(
  database: Writer,
  row: Row,
  { before, now }: { before: unknown; now: string },
) {
  const id = String(row.id);
  if (typeof before !== 'string') {
    database.run('UPDATE publication SET trashed = coalesce(trashed, ?) WHERE id = ?', now, id);
    return;
  }
  const content = readPublication(JSON.parse(before));
  putPublication(database, { id, content, revision: Number(row.revision) + 1, changed: now });
}

export type TakeBackStore = ReturnType<typeof takeBackStore>;

/** Undoes a handover: what it added goes to the bin, what it moved on stands as before, and nobody is asked any more. */
export function takeBackStore(database: Writer) {
  return {
    takeBack: (accession: string, now: string): TakenBack =>
      database.transaction(() => {
        const into: TakenBack & { kept: number } = {
          records: [],
          kinds: [],
          publications: [],
          kept: 0,
        };
        const handed = database.all('SELECT * FROM handed WHERE accession = ?', accession);
        for (const { kind, id, state, before } of handed) {
          const table = kind === 'publication' ? 'publication' : 'record';
          const row = database.get(`SELECT * FROM ${table} WHERE id = ?`, String(id));
          if (!row) continue;
          if (!isUntouched(row, state)) into.kept += 1;
          else if (table === 'record') {
            takeRecordBack(database, row, { before, now });
            into.records.push(String(id));
            into.kinds.push(recordKind.parse(row.kind));
          } else {
            takePublicationBack(database, row, { before, now });
            into.publications.push(String(id));
          }
        }
        database.run('DELETE FROM conflict WHERE accession = ? AND settled IS NULL', accession);
        database.run('DELETE FROM handed WHERE accession = ?', accession);
        return { ...into, kinds: [...new Set(into.kinds)] };
      }),
  };
}
