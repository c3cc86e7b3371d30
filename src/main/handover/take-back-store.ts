import { archiveRecord } from '../../shared/archive/archive-record.ts';
import { readPublication } from '../../shared/publication/migrations.ts';
import { leaveIndex, update } from '../archive/record-store.ts';
import type { Reader, Row, Writer } from '../database/sqlite.ts';
import { putPublication } from '../publication/publication-store.ts';
import { stateOf } from './verdict.ts';

/** One thing that a handover brought and that stands as it left it. */
interface Untouched {
  readonly kind: 'record' | 'publication';
  readonly id: string;
  readonly row: Row;
  /** What stood there before; none for what is new. */
  readonly before: string | undefined;
}

const stateOfRow = ({ revision, sha256 }: Row): string => stateOf(Number(revision), String(sha256));

const rowOf = (database: Reader, kind: Untouched['kind'], id: string): Row | undefined =>
  database.get(`SELECT * FROM ${kind} WHERE id = ?`, id);

/** What a handover brought: what stands as it left it, and how many were changed since. Those are nobody's to take back. */
function broughtBy(
  database: Reader,
  accession: string,
): { untouched: Untouched[]; changed: number } {
  const handed = database.all('SELECT * FROM handed WHERE accession = ?', accession);
  let changed = 0;
  const untouched = handed.flatMap(({ kind, id, state, before }): Untouched[] => {
    const one = kind === 'publication' ? 'publication' : 'record';
    const row = rowOf(database, one, String(id));
    if (row && stateOfRow(row) === state)
      return [
        { kind: one, id: String(id), row, before: before === null ? undefined : String(before) },
      ];
    if (row) changed += 1;
    return [];
  });
  return { untouched, changed };
}

function putRecord(database: Writer, row: Row, { before, now }: { before: string; now: string }) {
  const record = archiveRecord.parse(JSON.parse(before));
  update(database, { ...record, revision: Number(row.revision) + 1, changed: now }, row);
  if (row.trashed !== null) leaveIndex(database, Number(row.place));
}

/** What the handover moved on stands as before, as a revision of its own; what it had brought is kept in its place: the way back. */
function exchange(
  database: Writer,
  accession: string,
  { one: { kind, id, row, before }, now }: { one: Untouched & { before: string }; now: string },
): void {
  if (kind === 'record') putRecord(database, row, { before, now });
  else {
    const content = readPublication(JSON.parse(before));
    putPublication(database, { id, content, revision: Number(row.revision) + 1, changed: now });
  }
  const stands = rowOf(database, kind, id);
  database.run(
    'UPDATE handed SET state = ?, before = ? WHERE accession = ? AND kind = ? AND id = ?',
    stands ? stateOfRow(stands) : '',
    String(row.content),
    accession,
    kind,
    id,
  );
}

const isMovedOn = (one: Untouched): one is Untouched & { before: string } =>
  one.before !== undefined;

/** How many things that a handover brought were changed since, and stay. */
export const keptOf = (database: Reader, accession: string): number =>
  broughtBy(database, accession).changed;

/** What taking back would change: what came into the bin with the handover lies there already. */
export const wouldTakeBack = (database: Reader, accession: string): Untouched[] =>
  broughtBy(database, accession).untouched.filter(
    (one) => isMovedOn(one) || one.row.trashed === null,
  );

/** Gives what a handover brought and is taken back: what it added to the bin, what it moved on as it stood before. */
export function takeBack(database: Writer, accession: string, now: string): Untouched[] {
  const taken = wouldTakeBack(database, accession);
  for (const one of taken) {
    if (isMovedOn(one)) exchange(database, accession, { one, now });
    else {
      if (one.kind === 'record') leaveIndex(database, Number(one.row.place));
      database.run(`UPDATE ${one.kind} SET trashed = ? WHERE id = ?`, now, one.id);
    }
  }
  return taken;
}

/**
 * Brings back what was moved on, and publications out of the bin, if they stand as taking back left them. Gives what it changed. The
 * records in the bin are the caller's.
 */
export function takeAgain(
  database: Writer,
  accession: string,
  { undone, now }: { undone: string; now: string },
): Untouched[] {
  const again = broughtBy(database, accession).untouched.filter(
    (one) => isMovedOn(one) || (one.kind === 'publication' && one.row.trashed === undone),
  );
  for (const one of again) {
    if (isMovedOn(one)) exchange(database, accession, { one, now });
    else database.run('UPDATE publication SET trashed = NULL WHERE id = ?', one.id);
  }
  // The same may have come in again meanwhile: it is asked once.
  database.run(
    `DELETE FROM conflict WHERE accession = ? AND settled IS NULL AND EXISTS (SELECT 1 FROM conflict AS other
      WHERE other.record = conflict.record AND other.sha256 = conflict.sha256 AND other.id <> conflict.id)`,
    accession,
  );
  return again;
}
