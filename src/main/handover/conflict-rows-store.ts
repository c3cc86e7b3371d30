import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { newId } from '../../shared/base/id.ts';
import { sha256OfText } from '../archive/canonical.ts';
import { readRecord } from '../archive/record-row.ts';
import type { Row, Writer } from '../database/sqlite.ts';
import { stateOf } from './verdict.ts';

/** A record as another office has it. */
export interface Theirs {
  readonly record: ArchiveRecord;
  /** As it was written there. */
  readonly content: string;
  readonly state: string;
  readonly past: readonly string[];
}

/** A handover that was taken back asks nobody any more; when it is brought back, it does again. */
export const NOT_TAKEN_BACK =
  'conflict.accession NOT IN (SELECT id FROM accession WHERE undone IS NOT NULL)';

/** The states before a version that waits for somebody's choice. */
export const pastOf = ({ past }: Row): Set<string> => new Set(JSON.parse(String(past)));

/** Which state a version that waits is in; undefined when it can no longer be read. */
export function stateOfRow({ content, sha256 }: Row): string | undefined {
  const record = readRecord({ content });
  return record && stateOf(record.revision, String(sha256));
}

/** One more version of a record beside ours, unless it is known, older than one that waits, or the next of one. */
export function considerConflict(
  database: Writer,
  accession: string,
  { record, content, state, past }: Theirs,
): 'known' | 'conflict' {
  const rows = database.all(
    `SELECT * FROM conflict WHERE record = ? AND ${NOT_TAKEN_BACK} ORDER BY id`,
    record.id,
  );
  if (rows.some((row) => stateOfRow(row) === state || pastOf(row).has(state))) return 'known';
  const before = rows.find((row) => row.settled === null && past.includes(stateOfRow(row) ?? ''));
  if (before) database.run('DELETE FROM conflict WHERE id = ?', String(before.id));
  database.run(
    'INSERT INTO conflict (id, record, accession, content, sha256, past) VALUES (?, ?, ?, ?, ?, ?)',
    newId(),
    record.id,
    accession,
    content,
    sha256OfText(content),
    JSON.stringify(past),
  );
  return 'conflict';
}

/** Versions that theirs came from need no choice any more, nor does one that is theirs itself. */
export function settleOvertaken(database: Writer, { record, state, past }: Theirs): void {
  const overtaken = new Set([state, ...past]);
  const rows = database.all(
    `SELECT * FROM conflict WHERE record = ? AND settled IS NULL AND ${NOT_TAKEN_BACK}`,
    record.id,
  );
  for (const row of rows) {
    if (!overtaken.has(stateOfRow(row) ?? '')) continue;
    database.run('UPDATE conflict SET settled = ? WHERE id = ?', record.changed, String(row.id));
  }
}
