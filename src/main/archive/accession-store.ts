import type { Row, Writer } from '../database/sqlite.ts';

export interface AccessionRow {
  readonly id: string;
  readonly at: string;
  /** What it came from, as shown: file and folder names. */
  readonly from: string;
  readonly added: number;
  readonly duplicates: number;
  readonly failed: number;
  /** Who brought it. */
  readonly who: string;
  readonly note: string;
  /** When it was taken back as a whole. */
  readonly undone?: string;
}

export const rowOfAccession = (row: Row): AccessionRow => ({
  id: String(row.id),
  at: String(row.at),
  from: String(row.origin),
  added: Number(row.added),
  duplicates: Number(row.duplicates),
  failed: Number(row.failed),
  who: String(row.who),
  note: String(row.note),
  ...(row.undone === null ? {} : { undone: String(row.undone) }),
});

export type AccessionStore = ReturnType<typeof accessionStore>;

/** Acts of taking in: every record knows the one that it came with. */
export function accessionStore(database: Writer) {
  return {
    begin: ({ id, at, from }: { id: string; at: string; from: string }): void => {
      database.run('INSERT INTO accession (id, at, origin) VALUES (?, ?, ?)', id, at, from);
    },

    finish: ({
      id,
      added,
      duplicates,
      failed,
    }: {
      id: string;
      added: number;
      duplicates: number;
      failed: number;
    }): void => {
      database.run(
        'UPDATE accession SET added = ?, duplicates = ?, failed = ? WHERE id = ?',
        added,
        duplicates,
        failed,
        id,
      );
    },

    list: (offset: number, limit: number): { total: number; rows: AccessionRow[] } => ({
      total: Number(database.get('SELECT count(*) AS n FROM accession')?.n),
      rows: database
        .all('SELECT * FROM accession ORDER BY at DESC, id DESC LIMIT ? OFFSET ?', limit, offset)
        .map(rowOfAccession),
    }),
  };
}
