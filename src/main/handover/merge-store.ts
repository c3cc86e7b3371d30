import { type ArchiveRecord, archiveRecord } from '../../shared/archive/archive-record.ts';
import { sha256OfText } from '../archive/canonical.ts';
import { readRecord } from '../archive/record-row.ts';
import { enterIndex, insertAll, leaveIndex, update } from '../archive/record-store.ts';
import type { Row, Writer } from '../database/sqlite.ts';
import type { CarriedRow, UnpackedRecord } from './bag-format.ts';
import { considerConflict, settleOvertaken, type Theirs } from './conflict-rows-store.ts';
import { addPast, handOver, standingOf } from './lineage-store.ts';
import { stateOf, verdict } from './verdict.ts';

/** What became of one record or publication of another office. */
export interface Merged {
  readonly id: string;
  readonly title: string;
  readonly what: 'added' | 'known' | 'followed' | 'conflict' | 'refused';
  /** Why it was refused. */
  readonly reason?: string;
}

/** Content as their record; undefined when it is none, or another one than its line says. */
function recordIn({ line, content }: UnpackedRecord): ArchiveRecord | undefined {
  try {
    const record = archiveRecord.parse(JSON.parse(content));
    return record.id === line.id && record.kind === line.kind ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Stays as it was written there, so that its state is the same in both offices. */
function keepAsWritten(database: Writer, id: string, content: string): void {
  database.run(
    'UPDATE record SET content = ?, sha256 = ? WHERE id = ? AND content <> ?',
    content,
    sha256OfText(content),
    id,
    content,
  );
}

function leaveLists(database: Writer, id: string, trashed: string): void {
  const row = database.get('SELECT place FROM record WHERE id = ?', id);
  leaveIndex(database, Number(row?.place));
  database.run('UPDATE record SET trashed = ? WHERE id = ?', trashed, id);
}

/** What was known of the record before is older than what theirs says. */
function follow(database: Writer, record: ArchiveRecord, content: string): void {
  const row = database.get('SELECT place, title, trashed FROM record WHERE id = ?', record.id);
  if (!row) return;
  update(database, record, row);
  keepAsWritten(database, record.id, content);
  if (typeof row.trashed === 'string') leaveLists(database, record.id, row.trashed);
}

function mergeOne(
  database: Writer,
  accession: string,
  theirs: Theirs & { readonly trashed: string | null },
): Merged['what'] {
  const { record, content, past, state, trashed } = theirs;
  const { id } = record;
  const row = database.get('SELECT revision, sha256, content FROM record WHERE id = ?', id);
  if (!row) {
    insertAll(database, [record]);
    keepAsWritten(database, id, content);
    if (trashed !== null) leaveLists(database, id, trashed);
    addPast(database, id, past);
    handOver(database, accession, { kind: 'record', id, state, before: null });
    return 'added';
  }
  const ours = standingOf(database, id, stateOf(Number(row.revision), String(row.sha256)));
  const found = verdict(ours, { state, past: new Set(past) });
  if (found === 'apart') return considerConflict(database, accession, theirs);
  addPast(database, id, past);
  // Theirs may have chosen what stands here already: then what waits here has been chosen against, too.
  settleOvertaken(database, theirs);
  if (found !== 'newer') return 'known';
  follow(database, record, content);
  handOver(database, accession, { kind: 'record', id, state, before: String(row.content) });
  return 'followed';
}

/** Names of the columns that both programs know. */
function commonColumns(database: Writer, table: string, row: CarriedRow): string[] {
  return database
    .all('SELECT name FROM pragma_table_info(?)', table)
    .map(({ name }) => String(name))
    .filter((name) => Object.hasOwn(row, name));
}

function carryIn(database: Writer, table: string, row: CarriedRow): boolean {
  const columns = commonColumns(database, table, row);
  const { changes } = database.run(
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...columns.map((name) => row[name] ?? null),
  );
  return changes > 0;
}

const hasRecord = (database: Writer, id: unknown): Row | undefined =>
  database.get('SELECT place, trashed, content FROM record WHERE id = ?', String(id));

/** Words of documents; the record is found by them from now on. */
function carryWords(database: Writer, rows: readonly CarriedRow[]): void {
  const touched = new Set<string>();
  for (const row of rows) {
    const { record, words, sha256 } = row;
    if (!hasRecord(database, record) || sha256OfText(String(words)) !== sha256) continue;
    if (carryIn(database, 'extract', row)) touched.add(String(record));
  }
  for (const id of touched) {
    const row = hasRecord(database, id);
    const record = row && row.trashed === null ? readRecord(row) : undefined;
    if (!row || !record) continue;
    leaveIndex(database, Number(row.place));
    enterIndex(database, Number(row.place), record);
  }
}

export type MergeStore = ReturnType<typeof mergeStore>;

/** Takes what another office hands over: nothing that was written here is written over. */
export function mergeStore(database: Writer) {
  return {
    accessions: (rows: readonly CarriedRow[]): void =>
      database.transaction(() => {
        for (const row of rows) carryIn(database, 'accession', row);
      }),

    /** Written only after the bytes are durable on the shelf. */
    originals: (rows: readonly CarriedRow[]): void =>
      database.transaction(() => {
        for (const row of rows) carryIn(database, 'original', row);
      }),

    records: (accession: string, items: readonly UnpackedRecord[]): Merged[] =>
      database.transaction(() =>
        items.map((item): Merged => {
          const { id, past, trashed } = item.line;
          const record = recordIn(item);
          if (!record) return { id, title: id, what: 'refused', reason: 'not a record' };
          const { title } = record;
          if (!database.get('SELECT 1 FROM accession WHERE id = ?', record.accession))
            return { id, title, what: 'refused', reason: 'its accession is not in the bag' };
          const state = stateOf(record.revision, sha256OfText(item.content));
          const theirs = { record, content: item.content, past, state, trashed };
          return { id, title, what: mergeOne(database, accession, theirs) };
        }),
      ),

    words: (rows: readonly CarriedRow[]): void =>
      database.transaction(() => carryWords(database, rows)),

    manuscripts: (rows: readonly CarriedRow[]): void =>
      database.transaction(() => {
        for (const row of rows) {
          const isWhole = sha256OfText(String(row.content)) === row.sha256;
          if (isWhole && hasRecord(database, row.record)) carryIn(database, 'manuscript', row);
        }
      }),

    savedSearches: (rows: readonly CarriedRow[]): void =>
      database.transaction(() => {
        for (const row of rows) carryIn(database, 'saved_search', row);
      }),

    /** What was open in the other office: one more version beside ours, or what is known here already. */
    conflicts: (accession: string, rows: readonly CarriedRow[]): void =>
      database.transaction(() => {
        for (const row of rows) {
          const content = String(row.content);
          const record = readRecord({ content });
          const ours = database.get(
            'SELECT revision, sha256 FROM record WHERE id = ?',
            String(row.record),
          );
          if (!record || !ours || record.id !== row.record) continue;
          const state = stateOf(record.revision, sha256OfText(content));
          const past = pastIn(row.past);
          const standing = stateOf(Number(ours.revision), String(ours.sha256));
          const found = verdict(standingOf(database, record.id, standing), {
            state,
            past: new Set(past),
          });
          if (found === 'apart')
            considerConflict(database, accession, { record, content, past, state });
        }
      }),
  };
}

function pastIn(value: unknown): string[] {
  try {
    const parsed: unknown = JSON.parse(String(value));
    return Array.isArray(parsed) ? parsed.map(String) : [];
  } catch {
    return [];
  }
}
