import { failure } from '../../shared/base/failure.ts';
import type { Value, Writer } from '../database/sqlite.ts';
import { type AccessionRow, rowOfAccession } from './accession-store.ts';
import { binStore, type Moved } from './bin-store.ts';

/** What taking an accession back would do. */
export interface AccessionPreview {
  readonly records: number;
  /** Written again by hand since they came in. */
  readonly rewritten: number;
  /** Standing in a publication. */
  readonly used: number;
  readonly undone?: string;
  readonly isRecent: boolean;
}

const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

const isRecent = (at: string, now: string): boolean =>
  Date.parse(now) - Date.parse(at) <= UNDO_DAYS * DAY_MS;

/** Taking back a whole accession, for 30 days, and taking that back again. */
export function undoAccessionStore(database: Writer) {
  const bin = binStore(database);
  const known = (id: string): AccessionRow => {
    const row = database.get('SELECT * FROM accession WHERE id = ?', id);
    if (!row) throw failure('archive/accession-not-found', { id });
    return rowOfAccession(row);
  };
  const count = (where: string, ...values: Value[]): number =>
    Number(database.get(`SELECT count(*) AS n FROM record WHERE ${where}`, ...values)?.n);
  /** Brought by a handover: they keep the accession that they had in the other office. */
  const handedOver = (id: string): number =>
    Number(database.get('SELECT count(*) AS n FROM handed WHERE accession = ?', id)?.n);
  const idsOf = (where: string, ...values: Value[]): string[] =>
    database.all(`SELECT id FROM record WHERE ${where}`, ...values).map(({ id }) => String(id));
  const live = 'accession = ? AND trashed IS NULL';
  return {
    /** @throws archive/accession-not-found */
    preview: (id: string, now: string): AccessionPreview => {
      const { at, undone } = known(id);
      return {
        records: count(live, id) + handedOver(id),
        rewritten: count(`${live} AND revision > 1`, id),
        used: count(`${live} AND id IN (SELECT record FROM used_in)`, id),
        ...(undone === undefined ? {} : { undone }),
        isRecent: isRecent(at, now),
      };
    },

    /** Every live record of it into the bin. @throws archive/accession-not-found, archive/accession-too-old */
    undo: (id: string, now: string): Moved =>
      database.transaction(() => {
        const { at } = known(id);
        if (!isRecent(at, now)) throw failure('archive/accession-too-old', { days: UNDO_DAYS });
        const moved = bin.trash(idsOf(live, id), now);
        database.run('UPDATE accession SET undone = ? WHERE id = ?', now, id);
        return moved;
      }),

    /** What was thrown away by taking it back comes out of the bin; what was thrown away by itself stays there. */
    redo: (id: string): Moved =>
      database.transaction(() => {
        const { undone } = known(id);
        const moved = bin.restore(idsOf('accession = ? AND trashed = ?', id, undone ?? ''));
        database.run('UPDATE accession SET undone = NULL WHERE id = ?', id);
        return moved;
      }),

    describe: (id: string, who: string, note: string): void => {
      known(id);
      database.run('UPDATE accession SET who = ?, note = ? WHERE id = ?', who, note, id);
    },
  };
}
