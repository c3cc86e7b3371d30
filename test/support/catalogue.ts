import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type ArchiveParts,
  createArchive,
  type OpenArchive,
} from '../../src/main/archive/open-archive.ts';
import { type Catalogue, openCatalogue } from '../../src/main/database/catalogue.ts';
import type { Intent } from '../../src/main/database/migrate.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { workerStarter } from '../../src/main/shell/worker-files.ts';
import {
  type ArchiveRecord,
  archiveRecord,
  type RecordDraftInput,
} from '../../src/shared/archive/archive-record.ts';
import { newId } from '../../src/shared/base/id.ts';
import { ACCESSION } from './campaign-records.ts';

export const MIGRATIONS = new URL('../../src/main/database/migrations/', import.meta.url);

/** A folder as people name them, gone when the test is over. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'みどり区 社保協-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The stores upon a real file, in this thread, with one accession begun. */
export function testCatalogue(): Catalogue {
  const file = join(freshFolder(), 'archive.sqlite');
  const { stores, close } = catalogueIn(file, 'create');
  onTestFinished(close);
  stores.accessions.begin({ id: ACCESSION, at: '2026-01-15T03:00:00.000Z', from: 'test' });
  return stores;
}

export const catalogueIn = (file: string, intent: Intent): ReturnType<typeof openCatalogue> =>
  openCatalogue({ file, name: 'みどり区', migrations: MIGRATIONS, intent });

/** A record as the archive keeps it; what the draft leaves out gets its default. */
export const recordOf = (
  draft: RecordDraftInput,
  changed = '2026-01-15T03:00:00.000Z',
): ArchiveRecord =>
  archiveRecord.parse({
    id: newId(),
    accession: ACCESSION,
    created: changed,
    changed,
    revision: 1,
    ...draft,
  });

export const archiveParts = (now = (): Date => new Date()): ArchiveParts => ({
  workers: workerStarter(programRoot()),
  now,
});

/** A whole archive with its thread, closed when the test is over. */
export async function testArchive(folder = join(freshFolder(), '書庫')): Promise<OpenArchive> {
  const archive = await createArchive(folder, archiveParts());
  onTestFinished(archive.close);
  return archive;
}

/** The failure that a deed is refused with. */
export async function refusal(deed: () => unknown): Promise<unknown> {
  try {
    await deed();
  } catch (error) {
    return error instanceof Error && 'failure' in error ? error.failure : error;
  }
  return 'not refused';
}
