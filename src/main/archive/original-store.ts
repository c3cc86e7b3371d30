import type { Writer } from '../database/sqlite.ts';

export interface OriginalRow {
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
  readonly accession: string;
  /** Of pictures. */
  readonly likeness?: string | undefined;
}

export type OriginalStore = ReturnType<typeof originalStore>;

/** What is known of each original; its bytes lie on the shelf. */
export function originalStore(database: Writer) {
  return {
    /** Written only after the bytes are durable on the shelf. */
    enter: (rows: readonly OriginalRow[]): void =>
      database.transaction(() => {
        for (const { sha256, byteLength, mediaType, accession, likeness } of rows) {
          database.run(
            'INSERT OR IGNORE INTO original (sha256, byte_length, media_type, accession, likeness) VALUES (?, ?, ?, ?, ?)',
            sha256,
            byteLength,
            mediaType,
            accession,
            likeness ?? null,
          );
        }
      }),
  };
}
