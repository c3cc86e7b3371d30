import * as z from 'zod';
import { recordKind } from '../../shared/archive/record-kind.ts';
import { id, sha256Hex } from '../../shared/base/id.ts';

/** Raised when an older program could no longer read what is in `data/gariban/`. */
export const BAG_FORMAT = 1;

/** Payload that is for Gariban, as JSON Lines; everything else is for people. */
export const OWN_FOLDER = 'data/gariban/';
export const OWN_FILES = {
  archive: `${OWN_FOLDER}archive.json`,
  records: `${OWN_FOLDER}records.jsonl`,
  publications: `${OWN_FOLDER}publications.jsonl`,
  originals: `${OWN_FOLDER}originals.jsonl`,
  accessions: `${OWN_FOLDER}accessions.jsonl`,
  extracts: `${OWN_FOLDER}extracts.jsonl`,
  manuscripts: `${OWN_FOLDER}manuscripts.jsonl`,
  savedSearches: `${OWN_FOLDER}saved-searches.jsonl`,
  conflicts: `${OWN_FOLDER}conflicts.jsonl`,
} as const;
export type OwnFile = keyof typeof OWN_FILES;

export const bagFacts = z.object({
  format: z.number().int().min(1),
  /** Of the archive's database. */
  schema: z.number().int().min(1),
  program: z.string(),
  name: z.string(),
  written: z.iso.datetime(),
  records: z.number().int().min(0),
  publications: z.number().int().min(0),
  originals: z.number().int().min(0),
});
export type BagFacts = z.infer<typeof bagFacts>;

/** A value as SQLite keeps it. */
const cell = z.union([z.string(), z.number(), z.null()]);
/** A row of a table that is carried as it is; columns that one of the two programs does not know are left out. */
export const carriedRow = z.record(z.string(), cell);
export type CarriedRow = z.infer<typeof carriedRow>;

const standing = {
  sha256: sha256Hex,
  revision: z.number().int().min(1),
  /** States that it was in before. */
  past: z.array(z.string()),
  trashed: z.string().nullable(),
  /** Where its JSON lies in the bag. */
  path: z.string(),
};

/** One line of records.jsonl; unpacked, with the content itself. */
export const recordLine = z.object({ id, kind: recordKind, ...standing });
export type RecordLine = z.infer<typeof recordLine>;

export const publicationLine = z.object({
  id,
  created: z.string(),
  changed: z.string(),
  ...standing,
});
export type PublicationLine = z.infer<typeof publicationLine>;

export const originalLine = z.object({
  sha256: sha256Hex,
  /** Where its bytes lie in the bag; none where they were lost. */
  path: z.string().nullable(),
  row: carriedRow,
});
export type OriginalLine = z.infer<typeof originalLine>;
