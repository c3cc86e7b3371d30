import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  archiveParts,
  freshFolder,
  recordOf,
  refusal,
  testArchive,
} from '../../../../test/support/catalogue.ts';
import { createRecord } from '../keep-record.ts';
import { openArchive } from '../open-archive.ts';
import { verifyArchive } from '../verify.ts';
import { backupIfChanged, listBackups, makeBackup } from './backup-shelf.ts';
import { restoreAsNew } from './restore.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const parts = archiveParts();
const at = (instant: string) => ({ ...parts, now: () => new Date(instant) });
const watch = { signal: new AbortController().signal, progress: () => undefined };
const event = (title: string) => ({ ...recordOf({ kind: 'event', title }) });

test('a backup is made while the archive stays in use, and holds what was saved before it', async () => {
  const archive = await testArchive();
  await createRecord(archive, event('集会'), '2026-01-14T03:00:00.000Z');
  const making = makeBackup(archive, parts);
  await createRecord(archive, event('駅頭宣伝'), '2026-01-14T04:00:00.000Z');
  const backup = await making;
  expect(backup.note).toMatchObject({ publications: 0, damaged: [] });
  const place = join(freshFolder(), '戻した書庫');
  const restored = await restoreAsNew(backup.file, place, parts);
  expect(restored.missingOriginals).toEqual([]);
  const again = await openArchive(place, parts);
  const { rows } = await again.catalogue.records.list({
    kinds: [],
    sort: 'title',
    offset: 0,
    limit: 10,
  });
  expect(rows.map(({ title }) => title)).toContain('集会');
  expect((await verifyArchive(again, watch)).damaged).toEqual([]);
  await again.close();
});

test('nothing new needs no new backup', async () => {
  const archive = await testArchive();
  const first = await backupIfChanged(archive, at('2026-01-14T03:00:00Z'));
  expect((await backupIfChanged(archive, at('2026-01-15T03:00:00Z'))).name).toBe(first.name);
  await createRecord(archive, event('集会'), '2026-01-15T04:00:00.000Z');
  expect((await backupIfChanged(archive, at('2026-01-15T05:00:00Z'))).name).not.toBe(first.name);
});

test('old ones go by the plan, and only by it', async () => {
  const archive = await testArchive();
  for (let hour = 10; hour < 14; hour += 1)
    await makeBackup(archive, at(`2026-01-14T${hour}:00:00`));
  writeFileSync(join(archive.folder, 'backups', 'わたしの控え.sqlite'), 'mine');
  await makeBackup(archive, at('2026-01-15T09:00:00'));
  expect((await listBackups(archive.folder)).map(({ name }) => name)).toEqual([
    'archive-20260115-090000.sqlite',
    'archive-20260114-130000.sqlite',
  ]);
  expect(readdirSync(join(archive.folder, 'backups'))).toContain('わたしの控え.sqlite');
});

test('with damage in the archive, no older backup goes', async () => {
  const archive = await testArchive();
  await createRecord(archive, event('集会'), '2026-01-14T03:00:00.000Z');
  for (let hour = 10; hour < 12; hour += 1)
    await makeBackup(archive, at(`2026-01-14T${hour}:00:00`));
  await archive.close();
  const file = join(archive.folder, 'archive.sqlite');
  const bytes = readFileSync(file);
  const place = bytes.indexOf(Buffer.from('"title":"集会"'));
  bytes.write('x', place + 9);
  writeFileSync(file, bytes);
  const opened = await openArchive(archive.folder, parts);
  const made = await makeBackup(opened, at('2026-01-14T12:00:00'));
  await opened.close();
  expect(made.note?.damaged.length).toBe(1);
  expect((await listBackups(archive.folder)).map(({ at: when }) => when.slice(11, 13))).toEqual([
    '12',
    '11',
  ]);
});

test('restoring overwrites nothing and refuses what is no backup', async () => {
  const archive = await testArchive();
  const backup = await makeBackup(archive, parts);
  expect(await refusal(() => restoreAsNew(backup.file, archive.folder, parts))).toMatchObject({
    code: 'archive/place-taken',
  });
  const rubbish = join(freshFolder(), 'archive-20260101-000000.sqlite');
  writeFileSync(rubbish, 'no database at all');
  const place = join(freshFolder(), 'new');
  expect(await refusal(() => restoreAsNew(rubbish, place, parts))).toMatchObject({
    code: 'archive/backup-unreadable',
  });
  expect(existsSync(place)).toBe(false);
});

test('a backup whose originals are gone is restored all the same, and says what is missing', async () => {
  const archive = await testArchive();
  const sha256 = 'a'.repeat(64);
  const { id: accession } = { id: recordOf({ kind: 'event', title: 'x' }).accession };
  await archive.catalogue.accessions.begin({
    id: accession,
    at: '2026-01-14T03:00:00.000Z',
    from: 'x',
  });
  await archive.catalogue.originals.enter([
    { sha256, byteLength: 1, mediaType: 'image/jpeg', accession },
  ]);
  const backup = await makeBackup(archive, parts);
  const elsewhere = freshFolder();
  cpSync(backup.file, join(elsewhere, 'alone.sqlite'));
  const place = join(freshFolder(), 'new');
  const restored = await restoreAsNew(join(elsewhere, 'alone.sqlite'), place, parts);
  expect(restored.missingOriginals).toEqual([sha256]);
  rmSync(place, { recursive: true });
});
