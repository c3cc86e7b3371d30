import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeBackup } from '../../src/main/archive/backup/backup-shelf.ts';
import { mendArchive } from '../../src/main/archive/backup/mend.ts';
import { restoreAsNew } from '../../src/main/archive/backup/restore.ts';
import { secondPlaces } from '../../src/main/archive/backup/second-place.ts';
import {
  createArchive,
  type OpenArchive,
  openArchive,
} from '../../src/main/archive/open-archive.ts';
import { archiveParts, freshFolder, refusal, testArchive } from '../support/catalogue.ts';
import { flip, missing, NO_DISK, save } from '../support/fault-archives.ts';
import { remount, smallDisk } from '../support/small-disk.ts';

const parts = archiveParts();
const QUIET = { signal: new AbortController().signal, progress: () => undefined };
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Saves until it is refused; gives what was acknowledged, and the refusal. */
async function saveUntilRefused(archive: OpenArchive) {
  const acknowledged: string[] = [];
  for (let number = 1; number < 5000; number += 1) {
    try {
      acknowledged.push(await save(archive, `できごと ${number}`));
    } catch (error) {
      const told = await refusal(() => Promise.reject(error));
      return { acknowledged, told };
    }
  }
  throw new Error('the disk was never full');
}

describe('nothing that was acknowledged is lost', () => {
  test('when the disk is full', async ({ skip }) => {
    const disk = smallDisk(3000);
    if (disk === undefined) return skip(NO_DISK);
    const archive = await createArchive(join(disk, '書庫'), parts);
    onTestFinished(archive.close);
    const { acknowledged, told } = await saveUntilRefused(archive);
    expect(told).toMatchObject({ code: 'archive/no-room' });
    expect(acknowledged.length).toBeGreaterThan(10);
    // What was saved is read on, on the full disk.
    expect(await archive.catalogue.records.count()).toBe(acknowledged.length);
    expect(await refusal(() => makeBackup(archive, parts))).toMatchObject({
      code: 'archive/no-room',
    });
    await archive.close();
    expect(await missing(archive.folder, acknowledged)).toEqual([]);
  });

  test('when an original finds no room: none is on the shelf by half', async ({ skip }) => {
    const disk = smallDisk(2000);
    if (disk === undefined) return skip(NO_DISK);
    const archive = await createArchive(join(disk, '書庫'), parts);
    onTestFinished(archive.close);
    const bytes = Buffer.alloc(4_000_000, 'x');
    const sha256 = sha256Of(bytes);
    expect(await refusal(() => archive.originals.put(bytes, sha256))).toMatchObject({
      code: 'archive/no-room',
    });
    expect(await archive.originals.has(sha256)).toBe(false);
    expect(await save(archive, 'まだ書ける')).toBeTruthy();
  });

  test('when the medium becomes read-only', async ({ skip }) => {
    const disk = smallDisk(8000);
    if (disk === undefined) return skip(NO_DISK);
    const archive = await createArchive(join(disk, '書庫'), parts);
    const acknowledged = [await save(archive, '昼の集会')];
    await archive.close();
    remount(disk, 'ro');
    const looked = await openArchive(archive.folder, parts);
    expect(await refusal(() => save(looked, '夜の集会'))).toMatchObject({
      code: 'archive/read-only',
      params: { why: 'medium' },
    });
    await looked.close();
    remount(disk, 'rw');
    expect(await missing(archive.folder, acknowledged)).toEqual([]);
  });

  test('when the folder vanishes while somebody writes, and comes back', async () => {
    const archive = await testArchive();
    const acknowledged = [await save(archive, '昼の集会')];
    const away = `${archive.folder}-pulled-out`;
    renameSync(archive.folder, away);
    const bytes = Buffer.from('a photo');
    const refused = await refusal(async () => {
      await archive.originals.incoming();
      await makeBackup(archive, parts);
    });
    expect(refused).not.toBe('not refused');
    await archive.close().catch(() => undefined);
    rmSync(archive.folder, { recursive: true, force: true });
    renameSync(away, archive.folder);
    expect(await missing(archive.folder, acknowledged)).toEqual([]);
    expect(await archive.originals.has(sha256Of(bytes))).toBe(false);
  });

  test('when the stick of the second place is not there', async () => {
    const archive = await testArchive();
    await save(archive, '昼の集会');
    const bytes = Buffer.from('a photo');
    const sha256 = sha256Of(bytes);
    await archive.originals.put(bytes, sha256);
    const [state, stick] = [freshFolder(), join(freshFolder(), 'USB')];
    const places = secondPlaces(state, parts);
    await places.choose(archive, stick);
    expect(await refusal(() => places.copy(archive, QUIET))).toMatchObject({
      code: 'archive/second-place-missing',
    });
    expect(existsSync(stick)).toBe(false);
    expect((await places.of(archive))?.copied).toBeUndefined();
    expect(await archive.originals.has(sha256)).toBe(true);
  });
});

/** A closed archive of two events with a photo's bytes on its shelf, and one backup. */
async function keptArchive() {
  const archive = await testArchive();
  const ids = [await save(archive, '昼の集会'), await save(archive, '夜の宣伝')];
  const backup = await makeBackup(archive, parts);
  await archive.close();
  const file = join(archive.folder, 'archive.sqlite');
  return { folder: archive.folder, file, ids, backup };
}

describe('one flipped bit', () => {
  test('anywhere in the catalogue is found, told or without effect; the backup brings all back', async () => {
    const { folder, file, ids } = await keptArchive();
    const whole = readFileSync(file);
    for (let step = 0; step < 6; step += 1) {
      writeFileSync(file, whole);
      flip(file, Math.floor((whole.length * step) / 6) + 3);
      const refused = await refusal(async () => {
        const archive = await openArchive(folder, parts);
        await archive.catalogue.records.list({ kinds: [], sort: 'title', offset: 0, limit: 10 });
        await archive.close();
      });
      // Never an empty archive in silence.
      if (refused === 'not refused') {
        const archive = await openArchive(folder, parts);
        expect(await archive.catalogue.records.count()).toBe(ids.length);
        await archive.close();
      } else expect(refused).toMatchObject({ code: expect.stringMatching(/^archive\//) });
    }
    writeFileSync(file, whole);
    flip(file, 5);
    expect((await mendArchive(folder, parts)).way).toBe('from-backup');
    expect(await missing(folder, ids)).toEqual([]);
  });

  test('in an original is put aside when the same file is taken in again', async () => {
    const archive = await testArchive();
    const bytes = Buffer.from('a photo of the rally');
    const sha256 = sha256Of(bytes);
    await archive.originals.put(bytes, sha256);
    flip(archive.originals.path(sha256));
    const damaged = readFileSync(archive.originals.path(sha256));
    await archive.originals.put(bytes, sha256);
    expect(await archive.originals.rehash(sha256)).toEqual({ sha256 });
    const aside = join(archive.folder, 'originals', 'damaged');
    expect(readdirSync(aside).map((name) => readFileSync(join(aside, name)))).toEqual([damaged]);
  });

  test('in an original is named, and the rest stays usable', async () => {
    const archive = await testArchive();
    const bytes = Buffer.from('a photo of the rally');
    const sha256 = sha256Of(bytes);
    await archive.originals.put(bytes, sha256);
    flip(archive.originals.path(sha256));
    expect(await archive.originals.rehash(sha256)).not.toEqual({ sha256 });
    const id = await save(archive, 'まだ書ける');
    expect((await archive.catalogue.records.gather([id])).length).toBe(1);
  });

  test('in a backup is found before it becomes an archive', async () => {
    const { folder, backup } = await keptArchive();
    flip(backup.file, 5);
    const into = join(freshFolder(), '戻した書庫');
    expect(await refusal(() => restoreAsNew(backup.file, into, parts))).toMatchObject({
      code: 'archive/backup-unreadable',
    });
    expect(existsSync(into)).toBe(false);
    expect(existsSync(join(folder, 'archive.sqlite'))).toBe(true);
  });

  test('in the lock of a dead process keeps nobody out for good', async () => {
    const { folder, ids } = await keptArchive();
    const lock = join(folder, 'archive.lock');
    writeFileSync(lock, JSON.stringify({ host: 'office', pid: 1, turn: 'x' }));
    flip(lock, 0);
    const told = await refusal(() => openArchive(folder, parts));
    expect(told).toMatchObject({ code: 'archive/locked' });
    rmSync(lock);
    expect(await missing(folder, ids)).toEqual([]);
  });
});

describe('a catalogue', () => {
  test('cut short is told, and comes back from its backup', async () => {
    const { folder, file, ids } = await keptArchive();
    truncateSync(file, Math.floor(statSync(file).size / 3));
    const { way } = await mendArchive(folder, parts);
    expect(way).toBe('from-backup');
    expect(await missing(folder, ids)).toEqual([]);
  });

  test('beside the journal of another one is kept as it was, before that journal is read', async () => {
    const { folder, file, ids } = await keptArchive();
    const other = await testArchive();
    await save(other, 'よその書庫');
    copyFileSync(join(other.folder, 'archive.sqlite-wal'), `${file}-wal`);
    await other.close();
    const archive = await openArchive(folder, parts);
    await archive.close();
    const backups = join(folder, 'backups');
    const kept = readdirSync(backups).find((name) => /^before-.*\.sqlite$/.test(name)) ?? '';
    const into = join(freshFolder(), '戻した書庫');
    expect(await restoreAsNew(join(backups, kept), into, parts)).toMatchObject({ records: 2 });
    expect(await missing(into, ids)).toEqual([]);
    expect(existsSync(join(backups, `${kept}.journal`))).toBe(true);
  });

  test('that is gone is not made anew in silence', async () => {
    const { folder, file, ids, backup } = await keptArchive();
    rmSync(file);
    expect(await refusal(() => openArchive(folder, parts))).toMatchObject({
      code: 'archive/not-an-archive',
    });
    expect(existsSync(file)).toBe(false);
    const into = join(freshFolder(), '戻した書庫');
    expect(await restoreAsNew(backup.file, into, parts)).toMatchObject({ records: 2 });
    expect(await missing(into, ids)).toEqual([]);
  });
});
