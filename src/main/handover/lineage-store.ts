import type { Reader, Writer } from '../database/sqlite.ts';
import type { Standing } from './verdict.ts';

/** How a record or publication stands here. */
export const standingOf = (database: Reader, id: string, state: string): Standing => ({
  state,
  past: new Set(
    database.all('SELECT state FROM lineage WHERE id = ?', id).map((row) => String(row.state)),
  ),
});

/** From now on these states are older than what stands here. */
export function addPast(database: Writer, id: string, past: Iterable<string>): void {
  for (const state of past)
    database.run('INSERT OR IGNORE INTO lineage (id, state) VALUES (?, ?)', id, state);
}

export interface Handed {
  readonly kind: 'record' | 'publication';
  readonly id: string;
  readonly state: string;
  /** The content that stood here; null for what is new. */
  readonly before: string | null;
}

/** Writes down what a handover brought: taken back with it. */
export function handOver(
  database: Writer,
  accession: string,
  { kind, id, state, before }: Handed,
): void {
  database.run(
    'INSERT OR REPLACE INTO handed (accession, kind, id, state, before) VALUES (?, ?, ?, ?, ?)',
    accession,
    kind,
    id,
    state,
    before,
  );
}
