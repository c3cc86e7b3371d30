import type { ArchiveRecord } from './archive-record.ts';
import { keptByArchive } from './common.ts';

/** What the archive keeps of itself differs whenever anything does. */
const OF_THE_ARCHIVE = new Set<string>([...Object.keys(keptByArchive), 'id', 'kind']);

/** The same value, whatever the order of its names. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const values = new Map<string, unknown>(Object.entries(one));
  const others = new Map<string, unknown>(Object.entries(other));
  const names = new Set([...values.keys(), ...others.keys()]);
  return [...names].every((name) => isSame(values.get(name), others.get(name)));
}

/** Names of the fields that somebody filled in differently, in the order of the record's schema. */
export function differingFields(ours: ArchiveRecord, theirs: ArchiveRecord): string[] {
  const values = new Map<string, unknown>(Object.entries(ours));
  const others = new Map<string, unknown>(Object.entries(theirs));
  const names = new Set([...values.keys(), ...others.keys()]);
  return [...names].filter(
    (name) => !OF_THE_ARCHIVE.has(name) && !isSame(values.get(name), others.get(name)),
  );
}
