import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRecord } from '../../src/main/archive/keep-record.ts';
import { type OpenArchive, openArchive } from '../../src/main/archive/open-archive.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { archiveParts, recordOf, refusal, testArchive } from '../support/catalogue.ts';
import { remount, smallDisk } from '../support/small-disk.ts';

const parts = archiveParts();
const NOW = '2026-01-15T03:00:00.000Z';
const EVERYTHING = { kinds: [], sort: 'date-newest', offset: 0, limit: 10 } as const;
const NO_DISK = 'this system lets a test have no disk of its own';

const save = (archive: OpenArchive, title: string) =>
  createRecord(archive, recordOf({ kind: 'event', title, summary: '駅頭宣伝' }), NOW);

const finds = async ({ catalogue }: OpenArchive, query: string): Promise<string[]> => {
  const { hits } = await catalogue.search.find({ query, kinds: [], limit: 10, offset: 0 });
  return hits.map(({ title }) => title);
};

/** Every file of a folder with its hash: nothing may come, go or change. */
function lyingIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Looked at, searched, refused to write, and left exactly as it was. */
async function isOnlyLookedAt(folder: string, why: string, title: string): Promise<void> {
  const before = lyingIn(folder);
  const archive = await openArchive(folder, parts);
  try {
    expect(archive.readOnly).toBe(why);
    expect(await finds(archive, '駅頭')).toEqual([title]);
    const { rows } = await archive.catalogue.records.list(EVERYTHING);
    expect(rows.map((row) => row.title)).toEqual([title]);
    expect(await refusal(() => save(archive, '書けない'))).toEqual({
      code: 'archive/read-only',
      params: { why },
    });
    expect(await refusal(() => archive.originals.incoming())).toMatchObject({
      code: 'archive/read-only',
    });
    await archive.derivatives.put('preview', 'ab'.repeat(32), Buffer.from('x'));
    expect(existsSync(archive.derivatives.path('preview', 'ab'.repeat(32)))).toBe(true);
  } finally {
    await archive.close();
  }
  expect(lyingIn(folder)).toEqual(before);
}

async function archiveWith(title: string, folder?: string): Promise<string> {
  const archive = await testArchive(folder);
  await save(archive, title);
  await archive.close();
  return archive.folder;
}

const inCatalogue = (folder: string, sql: string): void => {
  const database = new DatabaseSync(join(folder, 'archive.sqlite'));
  database.exec(sql);
  database.close();
};

describe('an archive of a later program', () => {
  test('is looked at and searched; nothing is written into it', async () => {
    const folder = await archiveWith('朝の宣伝');
    inCatalogue(folder, 'CREATE TABLE something_new (x); PRAGMA user_version = 99;');
    await isOnlyLookedAt(folder, 'newer-version', '朝の宣伝');
  });

  test('that lacks what we read is refused, and stays as it is', async () => {
    const folder = await archiveWith('朝の宣伝');
    inCatalogue(folder, 'DROP TABLE saved_search; PRAGMA user_version = 99;');
    const before = lyingIn(folder);
    expect(await refusal(() => openArchive(folder, parts))).toMatchObject({
      code: 'archive/newer-version',
    });
    expect(lyingIn(folder)).toEqual(before);
  });
});

describe('an archive on a medium that takes no writing', () => {
  test('is looked at and searched; nothing is written into it', async ({ skip }) => {
    const disk = smallDisk(20_000) ?? skip(NO_DISK);
    const folder = await archiveWith('昼の宣伝', join(disk, '書庫'));
    remount(disk, 'ro');
    onTestFinished(() => remount(disk, 'rw'));
    await isOnlyLookedAt(folder, 'medium', '昼の宣伝');
  });

  test('that a crash left with a journal shows what was acknowledged', async ({ skip }) => {
    const disk = smallDisk(20_000) ?? skip(NO_DISK);
    const archive = await testArchive();
    onTestFinished(archive.close);
    await save(archive, '夜の宣伝');
    // Copied while it is open: the last save stands in the journal alone.
    const folder = join(disk, '書庫');
    mkdirSync(folder);
    cpSync(archive.folder, folder, { recursive: true });
    rmSync(join(folder, 'archive.lock'));
    remount(disk, 'ro');
    onTestFinished(() => remount(disk, 'rw'));
    await isOnlyLookedAt(folder, 'medium', '夜の宣伝');
  });

  test('that an older program made is brought up to date in a copy', async ({ skip }) => {
    const disk = smallDisk(60_000) ?? skip(NO_DISK);
    const folder = join(disk, '書庫');
    cpSync(join(programRoot(), 'test/archives/schema-1'), folder, { recursive: true });
    remount(disk, 'ro');
    onTestFinished(() => remount(disk, 'rw'));
    const before = lyingIn(folder);
    const archive = await openArchive(folder, parts);
    expect(archive.readOnly).toBe('medium');
    expect((await archive.catalogue.records.list(EVERYTHING)).total).toBeGreaterThan(0);
    await archive.close();
    expect(lyingIn(folder)).toEqual(before);
  });
});
