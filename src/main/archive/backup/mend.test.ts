import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  archiveParts,
  recordOf,
  refusal,
  testArchive,
} from '../../../../test/support/catalogue.ts';
import { createRecord } from '../keep-record.ts';
import { type OpenArchive, openArchive } from '../open-archive.ts';
import { makeBackup } from './backup-shelf.ts';
import { mendArchive } from './mend.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const parts = archiveParts();
const PAGE_BYTES = 4096;

/** A closed archive with so many events. */
async function archiveOf(events: number, withBackup = false): Promise<OpenArchive> {
  const archive = await testArchive();
  for (let number = 1; number <= events; number += 1) {
    const draft = recordOf({
      kind: 'event',
      title: `できごと ${number}`,
      summary: '駅頭宣伝'.repeat(80),
    });
    await createRecord(archive, draft, '2026-01-14T03:00:00.000Z');
  }
  if (withBackup) await makeBackup(archive, parts);
  await archive.close();
  return archive;
}

/** Breaks whole pages of the catalogue behind its head. */
function breakPages({ folder }: OpenArchive, ...pages: readonly number[]): void {
  const file = join(folder, 'archive.sqlite');
  const bytes = readFileSync(file);
  for (const page of pages) bytes.fill(0xff, page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
  writeFileSync(file, bytes);
}

async function titles(folder: string): Promise<string[]> {
  const archive = await openArchive(folder, parts);
  try {
    const { rows } = await archive.catalogue.records.list({
      kinds: [],
      sort: 'title',
      offset: 0,
      limit: 500,
    });
    return rows.map(({ title }) => title);
  } finally {
    await archive.close();
  }
}

describe('an archive that does not open', () => {
  test('comes back from its newest whole backup; the damaged catalogue is kept', async () => {
    const archive = await archiveOf(3, true);
    breakPages(archive, 0);
    const before = readFileSync(join(archive.folder, 'archive.sqlite'));
    expect(await refusal(() => openArchive(archive.folder, parts))).toMatchObject({
      code: expect.stringMatching(/^archive\//),
    });
    const mended = await mendArchive(archive.folder, parts);
    expect(mended).toMatchObject({ way: 'from-backup', records: 3, lost: 0 });
    expect((await titles(mended.open)).length).toBe(3);
    const kept = readdirSync(join(archive.folder, 'backups')).find((name) =>
      name.startsWith('damaged-'),
    );
    expect(readFileSync(join(archive.folder, 'backups', kept ?? ''))).toEqual(before);
  });

  test('without a backup gives what can still be read, into a new archive; the old one is untouched', async () => {
    const archive = await archiveOf(300);
    const pages = Math.floor(
      readFileSync(join(archive.folder, 'archive.sqlite')).byteLength / PAGE_BYTES,
    );
    // The schema's page stays: without it nothing can be told from anything.
    breakPages(
      archive,
      ...Array.from({ length: 6 }, (_value, index) => Math.floor((pages * (index + 2)) / 9)),
    );
    const before = readFileSync(join(archive.folder, 'archive.sqlite'));
    const mended = await mendArchive(archive.folder, parts);
    expect(mended.way).toBe('salvaged');
    expect(dirname(mended.open)).toBe(dirname(archive.folder));
    expect(readFileSync(join(archive.folder, 'archive.sqlite'))).toEqual(before);
    const saved = await titles(mended.open);
    expect(saved.length).toBe(mended.records);
    expect(saved.length).toBeGreaterThan(150);
    expect(new Set(saved).size).toBe(saved.length);
  });

  test('of which nothing can be read says so, and is left as it is', async () => {
    const archive = await archiveOf(1);
    const file = join(archive.folder, 'archive.sqlite');
    writeFileSync(file, 'rubbish'.repeat(2000));
    expect(await refusal(() => mendArchive(archive.folder, parts))).toMatchObject({
      code: 'archive/damaged',
    });
    expect(readFileSync(file, 'latin1').startsWith('rubbish')).toBe(true);
  });

  test('that is whole after all is only opened', async () => {
    const archive = await archiveOf(2, true);
    expect(await mendArchive(archive.folder, parts)).toMatchObject({ way: 'nothing-wrong' });
    expect(existsSync(join(archive.folder, 'archive.lock'))).toBe(false);
  });
});
