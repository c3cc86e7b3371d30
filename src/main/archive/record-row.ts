import { type ArchiveRecord, archiveRecord } from '../../shared/archive/archive-record.ts';
import { recordContext } from '../../shared/archive/record-context.ts';
import { recordKind } from '../../shared/archive/record-kind.ts';
import { failure } from '../../shared/base/failure.ts';
import type { RecordRow } from '../../shared/contract/archive-calls.ts';

/** A row of the record table, as far as it is read. */
export type KeptRow = Readonly<Record<string, unknown>>;

/** Columns that say what a record is, even when its content can no longer be read. */
export const RECORD_COLUMNS = 'record.id, kind, title, revision, changed, content';

/** Parses the kept JSON; what an older program kept gets the newer fields' defaults. Undefined when it is damaged. */
export function readRecord(row: KeptRow): ArchiveRecord | undefined {
  try {
    return archiveRecord.parse(JSON.parse(String(row.content)));
  } catch {
    // Bytes changed on the disk. The row stays as it is: verification reports it, a backup may mend it.
    return undefined;
  }
}

/** @throws archive/record-damaged */
export function wholeRecord(row: KeptRow): ArchiveRecord {
  const record = readRecord(row);
  if (!record)
    throw failure('archive/record-damaged', { id: String(row.id), title: String(row.title) });
  return record;
}

const rowOfWhole = (record: ArchiveRecord): RecordRow => ({
  id: record.id,
  kind: record.kind,
  title: record.title,
  ...(record.date === undefined ? {} : { date: record.date }),
  context: recordContext(record),
  ...(record.kind === 'photo'
    ? {
        original: record.original,
        widthPx: record.widthPx,
        heightPx: record.heightPx,
        stars: record.stars,
        consent: record.consent,
      }
    : {}),
  revision: record.revision,
  changed: record.changed,
});

/** What lists show of a record; of a damaged one, what its columns still say. */
export function rowOf(row: KeptRow, record = readRecord(row)): RecordRow {
  if (record) return rowOfWhole(record);
  return {
    id: String(row.id),
    kind: recordKind.parse(row.kind),
    title: String(row.title),
    context: '',
    revision: Number(row.revision),
    changed: String(row.changed),
  };
}
