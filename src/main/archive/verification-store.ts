import { type Verification, verification } from '../../shared/contract/archive-calls.ts';
import type { Writer } from '../database/sqlite.ts';

/** A verification that went through to its end. */
export interface KeptVerification extends Verification {
  /** Its instant. */
  readonly at: string;
}

export type VerificationStore = ReturnType<typeof verificationStore>;

/** When the archive was looked through last, and what was found. */
export function verificationStore(database: Writer) {
  return {
    keep: ({ at, records, originals, damaged }: KeptVerification): void => {
      database.run(
        'INSERT OR REPLACE INTO verification (at, records, originals, damaged) VALUES (?, ?, ?, ?)',
        at,
        records,
        originals,
        JSON.stringify(damaged),
      );
    },

    last: (): KeptVerification | undefined => {
      const row = database.get(
        `SELECT at, records, originals, CASE WHEN json_valid(damaged) THEN damaged ELSE '[]' END AS damaged
          FROM verification ORDER BY at DESC LIMIT 1`,
      );
      if (!row) return undefined;
      const { records, originals } = row;
      const found = { records, originals, damaged: JSON.parse(String(row.damaged)) };
      return { at: String(row.at), ...verification.parse(found) };
    },

    /** How people call what is damaged: titles outlive the content that they stand for. None for what nothing names. */
    titleOf: (what: 'record' | 'publication' | 'original', id: string): string | undefined => {
      const where = what === 'original' ? 'record WHERE original' : `${what} WHERE id`;
      const title = database.get(`SELECT title FROM ${where} = ?`, id)?.title;
      return title === undefined || title === null ? undefined : String(title);
    },
  };
}
