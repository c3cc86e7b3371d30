import { isSameValue } from '../base/same-value.ts';
import type { ArchiveRecord } from './archive-record.ts';
import { keptByArchive } from './common.ts';

/** What the archive keeps of itself differs whenever anything does. */
const OF_THE_ARCHIVE = new Set<string>([...Object.keys(keptByArchive), 'id', 'kind']);

/** Names of the fields that somebody filled in differently, in the order of the record's schema. */
export function differingFields(ours: ArchiveRecord, theirs: ArchiveRecord): string[] {
  const values = new Map<string, unknown>(Object.entries(ours));
  const others = new Map<string, unknown>(Object.entries(theirs));
  const names = new Set([...values.keys(), ...others.keys()]);
  return [...names].filter(
    (name) => !OF_THE_ARCHIVE.has(name) && !isSameValue(values.get(name), others.get(name)),
  );
}
