import { join } from 'node:path';

/** Lines that are taken over as they stand in the bag. */
export const COPIED = [
  'accessions',
  'extracts',
  'manuscripts',
  'savedSearches',
  'conflicts',
] as const;
export type CopiedFile = (typeof COPIED)[number];
export type UnpackedFile = 'records' | 'publications' | 'originals' | CopiedFile;

/** Where the lines of one kind lie after unpacking. */
export const unpackedFile = (into: string, name: UnpackedFile): string =>
  join(into, `${name}.jsonl`);
