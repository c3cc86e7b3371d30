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

/** Unpacked lines name no path in the bag: content stands in them, and originals have a file of ours. */
export const unpackedRecord = z.object({ line: recordLine, content: z.string() });
export type UnpackedRecord = z.infer<typeof unpackedRecord>;
export const unpackedPublication = z.object({ line: publicationLine, content: z.string() });
export type UnpackedPublication = z.infer<typeof unpackedPublication>;
export const unpackedOriginal = z.object({
  sha256: sha256Hex,
  /** None where the bag has no bytes of that hash. */
  file: z.string().nullable(),
  name: z.string(),
  row: carriedRow,
});
export type UnpackedOriginal = z.infer<typeof unpackedOriginal>;

/** What is asked of the process that reads bags. */
export const bagRequest = z.discriminatedUnion('deed', [
  /** Whether a zip is a bag. */
  z.object({ deed: z.literal('look'), path: z.string() }),
  z.object({
    deed: z.literal('unpack'),
    path: z.string(),
    /** An empty folder of ours. */
    into: z.string(),
    /** The newest schema that this program knows. */
    schema: z.number(),
  }),
]);
export type BagRequest = z.infer<typeof bagRequest>;

const bagFault = z.object({ code: z.string(), path: z.string() });

export const bagReply = z.discriminatedUnion('is', [
  z.object({ is: z.literal('progress'), done: z.number(), total: z.number(), item: z.string() }),
  z.object({ is: z.literal('looked'), isBag: z.boolean() }),
  z.object({ is: z.literal('faulty'), faults: z.array(bagFault) }),
  z.object({ is: z.literal('foreign') }),
  z.object({ is: z.literal('newer') }),
  z.object({ is: z.literal('unreadable'), reason: z.string() }),
  z.object({ is: z.literal('unstaged'), code: z.string() }),
  z.object({ is: z.literal('overgrown') }),
  z.object({ is: z.literal('unpacked'), facts: bagFacts }),
]);
export type BagReply = z.infer<typeof bagReply>;
