import { setImmediate as breath } from 'node:timers/promises';
import type { RecordDraft } from '../../../shared/archive/archive-record.ts';
import {
  type RowReading,
  rowDraft,
  sameness,
  type TableReading,
} from '../../../shared/assembly/table/row-draft.ts';
import { newId } from '../../../shared/base/id.ts';
import type { TableOrder } from '../../../shared/contract/table-calls.ts';
import type { OpenArchive } from '../../archive/open-archive.ts';
import type { Table } from './table-shelf.ts';

/** A row that says something, and what becomes of it. */
export interface JudgedRow {
  /** As the table counts: 1 first. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly reading: Exclude<RowReading, { is: 'blank' }>;
  /** The id that the row's record would have. */
  readonly id: string;
  /** The record that says the same: one in the archive, or that of an earlier row. */
  readonly present?: string;
}

/** So many rows are judged before others have their turn. */
const AT_ONCE = 200;

/** What is there already, by what tells it from others; earlier rows of the table are added on the way. */
async function whatIsThere(archive: OpenArchive, kind: RecordDraft['kind']) {
  const known = new Map<string, string>();
  for (const { id, title, date } of await archive.catalogue.presence.named(kind))
    known.set(sameness({ kind, title, date }), id);
  return (draft: RecordDraft, id: string): string | undefined => {
    const key = sameness(draft);
    const present = known.get(key);
    if (present === undefined) known.set(key, id);
    return present;
  };
}

const readingOf = (order: TableOrder, headings: readonly string[]): TableReading => ({
  kind: order.kind,
  uses: order.uses,
  headings,
  links: [
    ...(order.campaign === undefined ? [] : [{ role: 'campaign' as const, to: order.campaign }]),
    { role: 'source' as const, to: order.document },
  ],
});

/** Judges every row below the headings, in their order; keeps nothing. */
export async function judgeRows(
  archive: OpenArchive,
  table: Table,
  order: TableOrder,
): Promise<JudgedRow[]> {
  const rows = table.sheets[order.sheet]?.rows ?? [];
  const present = await whatIsThere(archive, order.kind);
  const how = readingOf(order, rows[order.head] ?? []);
  const judged: JudgedRow[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index % AT_ONCE === 0) await breath();
    const reading = index > order.head ? rowDraft(cells, how) : undefined;
    if (!reading || reading.is === 'blank') continue;
    const id = newId();
    const same = reading.is === 'draft' ? present(reading.draft, id) : undefined;
    judged.push({
      row: index + 1,
      cells,
      reading,
      id,
      ...(same !== undefined && { present: same }),
    });
  }
  return judged;
}
