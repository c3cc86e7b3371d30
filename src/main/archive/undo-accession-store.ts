import { recordKind } from '../../shared/archive/record-kind.ts';
import { failure } from '../../shared/base/failure.ts';
import type { Value, Writer } from '../database/sqlite.ts';
import { keptOf, takeAgain, takeBack, wouldTakeBack } from '../handover/take-back-store.ts';
import { type AccessionRow, rowOfAccession } from './accession-store.ts';
import { binStore, type Moved } from './bin-store.ts';
import { takenInWith } from './search-store.ts';

/** What taking an accession back would do. */
export interface AccessionPreview {
  readonly records: number;
  readonly publications: number;
  /** Written again by hand since they came in. */
  readonly rewritten: number;
  /** Brought by a handover and changed since: they stay. */
  readonly kept: number;
  /** Standing in a publication. */
  readonly used: number;
  readonly undone?: string;
  readonly isRecent: boolean;
}

/** What was taken back, or brought back. */
export interface MovedAll extends Moved {
  readonly publications: string[];
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
  const idsOf = (where: string, ...values: Value[]): string[] =>
    database.all(`SELECT id FROM record WHERE ${where}`, ...values).map(({ id }) => String(id));
  const live = 'accession = ? AND trashed IS NULL';
  /** What an accession moved by itself, and what a handover did. */
  const together = (moved: Moved, brought: ReturnType<typeof takeBack>): MovedAll => {
    const records = brought.filter(({ kind }) => kind === 'record');
    return {
      count: moved.count + records.length,
      ids: [...moved.ids, ...records.map(({ id: record }) => record)],
      kinds: [
        ...new Set([...moved.kinds, ...records.map(({ row }) => recordKind.parse(row.kind))]),
      ],
      publications: brought
        .filter(({ kind }) => kind === 'publication')
        .map(({ id: publication }) => publication),
    };
  };
  return {
    /** @throws archive/accession-not-found */
    preview: (id: string, now: string): AccessionPreview => {
      const { at, undone } = known(id);
      const brought = wouldTakeBack(database, id);
      const publications = brought.filter(({ kind }) => kind === 'publication').length;
      return {
        records: count(live, id) + brought.length - publications,
        publications,
        rewritten: count(`${live} AND revision > 1`, id),
        kept: keptOf(database, id),
        used: count(`${live} AND id IN (SELECT record FROM used_in)`, id),
        ...(undone === undefined ? {} : { undone }),
        isRecent: isRecent(at, now),
      };
    },

    /**
     * Every live record of it into the bin; what a handover brought, too, if nobody has changed it since.
     * @throws archive/accession-not-found, archive/accession-too-old
     */
    undo: (id: string, now: string): MovedAll =>
      database.transaction(() => {
        const { at } = known(id);
        if (!isRecent(at, now)) throw failure('archive/accession-too-old', { days: UNDO_DAYS });
        const moved = together(bin.trash(idsOf(live, id), now), takeBack(database, id, now));
        database.run('UPDATE accession SET undone = ? WHERE id = ?', now, id);
        return moved;
      }),

    /** What was thrown away by taking it back comes out of the bin; what was thrown away by itself stays there. */
    redo: (id: string, now: string): MovedAll =>
      database.transaction(() => {
        const { undone } = known(id);
        if (undone === undefined) return { count: 0, kinds: [], ids: [], publications: [] };
        const brought = takeAgain(database, id, { undone, now });
        const { where, values } = takenInWith(id);
        const moved = bin.restore(idsOf(`${where} AND trashed = ?`, ...values, undone));
        database.run('UPDATE accession SET undone = NULL WHERE id = ?', id);
        return together(moved, brought);
      }),

    describe: (id: string, who: string, note: string): void => {
      known(id);
      database.run('UPDATE accession SET who = ?, note = ? WHERE id = ?', who, note, id);
    },
  };
}
