import type { AccessionReport } from '../../../shared/contract/archive-calls.ts';
import type { TableOrder } from '../../../shared/contract/table-calls.ts';
import type { OpenArchive } from '../../archive/open-archive.ts';
import type { Job } from '../../jobs.ts';
import type { AccessionParts } from '../accession.ts';
import { oneAccession } from '../one-accession.ts';
import type { ReadRecords } from '../records-json.ts';
import type { Sitting } from '../sitting.ts';
import { type JudgedRow, judgeRows } from './judge-rows.ts';
import type { Table } from './table-shelf.ts';

/** So many rows are settled before one looks whether they are still wanted. */
const AT_ONCE = 50;

interface Rows {
  readonly judged: readonly JudgedRow[];
  /** The file; `名簿.xlsx:3` is its third row. */
  readonly name: string;
  readonly alsoPresent: boolean;
  readonly job: Job;
}

/** Sorts some rows into drafts, duplicates and refusals. */
function sorted(rows: readonly JudgedRow[], { name, alsoPresent }: Rows, sitting: Sitting) {
  const read: ReadRecords = { drafts: [], refused: [] };
  for (const { row, reading, id, present } of rows) {
    const path = `${name}:${row}`;
    if (reading.is === 'fault')
      read.refused.push({ path, code: `intake/row-${reading.fault}`, reason: reading.fault });
    else if (present !== undefined && !alsoPresent)
      sitting.report.duplicates.push({ id: present, path });
    else read.drafts.push({ path, draft: { ...reading.draft, id } });
  }
  return read;
}

async function settleRows(rows: Rows, sitting: Sitting): Promise<void> {
  const { judged, name, job } = rows;
  for (let from = 0; from < judged.length; from += AT_ONCE) {
    job.signal.throwIfAborted();
    const some = judged.slice(from, from + AT_ONCE);
    await sitting.settle({ is: 'records', read: sorted(some, rows, sitting) });
    job.progress(Math.min(from + AT_ONCE, judged.length), judged.length, name);
  }
}

/**
 * Takes the rows of a table in as one accession: whole records or, after a cancel, those that were settled before.
 * @throws archive/no-room, archive/cannot-write
 */
export function takeTable(
  { archive, table }: { archive: OpenArchive; table: Table },
  { order, job }: { order: TableOrder; job: Job },
  { now, notify, before, inTurn }: AccessionParts,
): Promise<AccessionReport> {
  const name = table.document.fileName;
  const sheet = table.sheets[order.sheet]?.name ?? '';
  return inTurn(async () => {
    await before(archive);
    const judged = await judgeRows(archive, table, order);
    const { alsoPresent } = order;
    return oneAccession(
      archive,
      { from: sheet === '' ? name : `${name}（${sheet}）`, now, notify },
      (sitting) => settleRows({ judged, name, alsoPresent, job }, sitting),
    );
  });
}
