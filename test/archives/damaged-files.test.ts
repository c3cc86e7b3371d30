import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { archiveHealth } from '../../src/main/archive/archive-health.ts';
import { secondPlaces } from '../../src/main/archive/backup/second-place.ts';
import { isJournalFaulty } from '../../src/main/archive/journal-fault.ts';
import { knownArchives } from '../../src/main/archive/known-archives.ts';
import { createArchive, openArchive } from '../../src/main/archive/open-archive.ts';
import { verifyArchive } from '../../src/main/archive/verify.ts';
import { ACCESSION } from '../support/campaign-records.ts';
import { archiveParts, freshFolder, refusal, testArchive } from '../support/catalogue.ts';
import { flip, missing, NO_DISK, save } from '../support/fault-archives.ts';
import { brittleDisk } from '../support/small-disk.ts';

const parts = archiveParts();
const NOW = '2026-01-15T03:00:00.000Z';
const QUIET = { signal: new AbortController().signal, progress: () => undefined };

describe('one flipped bit', () => {
  test('in the journal that a crash has left is told, and the archive as it lay is kept', async () => {
    const archive = await testArchive();
    const titles = ['昼の集会', '夜の宣伝', '朝の宣伝'];
    for (const title of titles) await save(archive, title);
    // Copied while it is open: all three stand in the journal, as after a crash.
    const folder = join(freshFolder(), '書庫');
    cpSync(archive.folder, folder, { recursive: true });
    await archive.close();
    writeFileSync(
      join(folder, 'archive.lock'),
      JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, turn: 'x' }),
    );
    const journal = join(folder, 'archive.sqlite-wal');
    const whole = readFileSync(journal);
    expect(isJournalFaulty(whole)).toBe(false);
    flip(journal, Math.floor(whole.length / 2));
    expect(isJournalFaulty(readFileSync(journal))).toBe(true);
    const opened = await openArchive(folder, parts);
    onTestFinished(opened.close);
    const [aside = ''] = (await archiveHealth(opened)).keptAside;
    expect(aside).toMatch(/^before-/);
    expect(readFileSync(join(folder, 'backups', `${aside}.journal`)).length).toBe(whole.length);
    expect((await verifyArchive(opened, QUIET)).damaged).toEqual([]);
  });

  test('in a picture that can be made again, or in the list of known archives, loses nothing', async () => {
    const archive = await testArchive();
    const { folder } = archive;
    const ids = [await save(archive, '昼の集会'), await save(archive, '夜の宣伝')];
    const key = 'ab'.repeat(32);
    await archive.derivatives.put('thumbnail', key, Buffer.from('a small picture'));
    flip(archive.derivatives.path('thumbnail', key));
    expect((await verifyArchive(archive, QUIET)).damaged).toEqual([]);
    await archive.close();
    const state = freshFolder();
    const known = knownArchives(state);
    await known.remember({ folder, name: '書庫', lastOpened: NOW });
    const [file = ''] = readdirSync(state);
    flip(join(state, file), 1);
    expect(await knownArchives(state).list()).toEqual([]);
    expect(await missing(folder, ids)).toEqual([]);
  });
});

test('an original that is damaged or gone is brought back from the second place, where it is whole', async () => {
  const archive = await testArchive();
  onTestFinished(archive.close);
  const bytes = Buffer.from('a photo of the rally');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { originals, catalogue } = archive;
  await catalogue.accessions.begin({ id: ACCESSION, at: NOW, from: 'test' });
  const facts = { sha256, byteLength: bytes.byteLength, mediaType: 'image/jpeg' };
  await catalogue.originals.enter([{ ...facts, accession: ACCESSION }]);
  await originals.put(bytes, sha256);
  const places = secondPlaces(freshFolder(), parts);
  expect(await refusal(() => places.fetch(archive, sha256))).toMatchObject({
    code: 'archive/second-place-missing',
  });
  await places.choose(archive, freshFolder());
  await places.copy(archive, QUIET);
  flip(originals.path(sha256));
  expect(await places.fetch(archive, sha256)).toBe(true);
  expect(await originals.rehash(sha256)).toEqual({ sha256 });
  expect(readdirSync(join(archive.folder, 'originals', 'damaged')).length).toBe(1);
  rmSync(originals.path(sha256));
  expect(await places.fetch(archive, sha256)).toBe(true);
  expect(await originals.rehash(sha256)).toEqual({ sha256 });
  expect(await places.fetch(archive, 'ab'.repeat(32))).toBe(false);
});

test('a disk that reads and writes no more is told, and what was acknowledged is there when it is whole again', async ({
  skip,
}) => {
  const disk = brittleDisk() ?? skip(NO_DISK);
  const folder = join(disk.folder, '書庫');
  const archive = await createArchive(folder, parts);
  const ids: string[] = [];
  for (let number = 0; number < 40; number += 1)
    ids.push(await save(archive, `できごと ${number}`));
  await archive.close();
  disk.breakEnd();
  const told = await refusal(async () => {
    const broken = await openArchive(folder, parts);
    try {
      for (let number = 0; number < 400; number += 1) await save(broken, `できごと ${number}`);
    } finally {
      await broken.close();
    }
  });
  expect(told).toMatchObject({ code: expect.stringMatching(/^archive\//) });
  disk.mend();
  expect(await missing(folder, ids)).toEqual([]);
});
