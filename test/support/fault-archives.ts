import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished } from 'vitest';
import { createRecord } from '../../src/main/archive/keep-record.ts';
import { type OpenArchive, openArchive } from '../../src/main/archive/open-archive.ts';
import { verifyArchive } from '../../src/main/archive/verify.ts';
import { archiveParts, recordOf } from './catalogue.ts';

const NOW = '2026-01-15T03:00:00.000Z';
export const NO_DISK = 'this system lets a test have no disk of its own';

/** Saves an event; gives its id once that is acknowledged. */
export const save = async (archive: OpenArchive, title: string): Promise<string> => {
  const draft = recordOf({ kind: 'event', title, summary: '駅頭宣伝'.repeat(100) });
  return (await createRecord(archive, draft, NOW)).id;
};

/** Of the acknowledged records those that an archive opened anew does not have; nothing in it may be damaged. */
export async function missing(folder: string, acknowledged: readonly string[]): Promise<string[]> {
  const archive = await openArchive(folder, archiveParts());
  onTestFinished(archive.close);
  const records = await archive.catalogue.records.gather([...acknowledged]);
  const kept = new Set(records.map(({ id }) => id));
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  expect((await verifyArchive(archive, watch)).damaged).toEqual([]);
  await archive.close();
  return acknowledged.filter((id) => !kept.has(id));
}

/** One bit of one byte, about the middle unless told. */
export function flip(file: string, at = Math.floor(statSync(file).size / 2)): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  writeFileSync(file, bytes);
}
