import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { archiveParts, recordOf, testArchive } from '../../../../test/support/catalogue.ts';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { newId } from '../../../shared/base/id.ts';
import { openSqlite } from '../../database/sqlite.ts';
import { archiveHealth } from '../archive-health.ts';
import { createRecord, saveRecord } from '../keep-record.ts';
import { type OpenArchive, openArchive } from '../open-archive.ts';
import { verifyAndKeep } from '../verify.ts';
import { listBackups, makeBackup } from './backup-shelf.ts';
import { mendOne } from './mend-one.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const parts = archiveParts();
const at = (instant: string) => ({ ...parts, now: () => new Date(instant) });
const NOW = '2026-01-14T03:00:00.000Z';
const QUIET = { signal: new AbortController().signal, progress: () => undefined };
const rally = recordOf({ kind: 'event', title: '中央公会堂の集会', summary: '雨のなか二百人' });

/** Changes bytes behind the program's back, as a disk does; opens the archive again. */
async function damage(archive: OpenArchive, sql: string, id: string): Promise<OpenArchive> {
  await archive.close();
  const database = openSqlite(join(archive.folder, 'archive.sqlite'), '書庫');
  database.run(sql, id);
  database.close();
  const again = await openArchive(archive.folder, parts);
  onTestFinished(again.close);
  await verifyAndKeep(again, QUIET, parts.now);
  return again;
}

const GARBLED = "UPDATE record SET content = replace(content, '二百人', '二百X') WHERE id = ?";

const minutes = recordOf({
  kind: 'document',
  title: '議事録',
  original: 'ab'.repeat(32),
  fileName: '議事録.pdf',
  mediaType: 'application/pdf',
  byteLength: 1,
  pages: 1,
});

test('one damaged publication is mended as it was saved last, and is found by its words again', async () => {
  const archive = await testArchive();
  const leaflet = leafletMaker('駅頭ビラ');
  leaflet.text('趣旨採択に賛成');
  const id = newId();
  await archive.catalogue.publications.create({ id, content: leaflet.made(), now: NOW });
  await makeBackup(archive, at('2026-01-14T03:00:00Z'));
  const garbled = "UPDATE publication SET content = replace(content, '趣旨', '趣X') WHERE id = ?";
  const again = await damage(archive, garbled, id);
  expect((await archiveHealth(again)).damaged).toMatchObject([{ what: 'publication', id }]);
  expect(await mendOne(again, id, at('2026-01-15T03:00:00Z'))).toMatchObject({ way: 'as-it-was' });
  expect(await again.catalogue.publications.get(id)).toMatchObject({
    revision: 1,
    content: leaflet.made(),
  });
  expect((await archiveHealth(again)).damaged).toEqual([]);
  expect((await verifyAndKeep(again, QUIET, parts.now)).damaged).toEqual([]);
  const found = await again.catalogue.publicationSearch.find('趣旨採択', 10);
  expect(found.hits.map((hit) => hit.id)).toEqual([id]);
});

test('a damaged version of a publication is mended from a backup; what it is now stays', async () => {
  const archive = await testArchive();
  const { publications } = archive.catalogue;
  // A version that is 30 days old goes when the archive is opened.
  const now = parts.now().toISOString();
  const id = newId();
  const content = leafletMaker('駅頭ビラ').made();
  await publications.create({ id, content, now });
  await publications.save({ id, revision: 1, content: { ...content, title: '二刷' }, now });
  await makeBackup(archive, at('2026-01-14T03:00:00Z'));
  const later = { ...content, title: '三刷' };
  await publications.save({ id, revision: 2, content: later, now });
  const garbled =
    'UPDATE publication_version SET content = substr(content, 4) WHERE publication = ?';
  const again = await damage(archive, garbled, id);
  expect((await archiveHealth(again)).damaged).toMatchObject([{ what: 'publication', id }]);
  expect(await mendOne(again, id, at('2026-01-15T03:00:00Z'))).toMatchObject({ way: 'as-it-was' });
  expect((await verifyAndKeep(again, QUIET, parts.now)).damaged).toEqual([]);
  const [version] = await again.catalogue.versions.list(id);
  expect((await again.catalogue.versions.get(id, version?.id ?? 0)).content).toEqual(content);
  expect((await again.catalogue.publications.get(id)).content).toEqual(later);
});

describe('one damaged record', () => {
  test('is mended from a backup as it was saved last; all others stay as they are now', async () => {
    const archive = await testArchive();
    const { id } = await createRecord(archive, rally, NOW);
    const backup = await makeBackup(archive, at('2026-01-14T03:00:00Z'));
    const later = await createRecord(archive, recordOf({ kind: 'event', title: '後の宣伝' }), NOW);
    const again = await damage(archive, GARBLED, id);
    expect((await archiveHealth(again)).damaged).toMatchObject([{ what: 'record', id }]);
    const before = (await listBackups(again.folder)).length;

    expect(await mendOne(again, id, at('2026-01-15T03:00:00Z'))).toEqual({
      way: 'as-it-was',
      at: backup.at,
    });
    expect(await again.catalogue.records.get(id)).toMatchObject({
      summary: '雨のなか二百人',
      revision: 1,
    });
    expect(await again.catalogue.records.get(later.id)).toMatchObject({ title: '後の宣伝' });
    expect((await archiveHealth(again)).damaged).toEqual([]);
    expect((await verifyAndKeep(again, QUIET, parts.now)).damaged).toEqual([]);
    // What was damaged lies in a backup of its own.
    const [newest] = await listBackups(again.folder);
    expect(await listBackups(again.folder)).toHaveLength(before + 1);
    expect(newest?.note?.damaged).toHaveLength(1);
  });

  test('that was changed after the backup says so, and the lost state no longer counts as its past', async () => {
    const archive = await testArchive();
    const { id } = await createRecord(archive, rally, NOW);
    await makeBackup(archive, at('2026-01-14T03:00:00Z'));
    const changed = { ...rally, summary: '雨のなか二百人。号外も配った' };
    await saveRecord(archive, { id, revision: 1, record: changed }, NOW);
    const again = await damage(archive, GARBLED, id);
    expect(await mendOne(again, id, at('2026-01-15T03:00:00Z'))).toMatchObject({
      way: 'as-in-backup',
    });
    expect(await again.catalogue.records.get(id)).toMatchObject({
      summary: '雨のなか二百人',
      revision: 1,
    });
    await again.close();
    const database = openSqlite(join(again.folder, 'archive.sqlite'), '書庫');
    expect(database.all('SELECT state FROM lineage WHERE id = ?', id)).toEqual([]);
    database.close();
  });

  test('that no backup has whole stays as it lies, and nothing is written', async () => {
    const archive = await testArchive();
    await makeBackup(archive, at('2026-01-14T03:00:00Z'));
    const { id } = await createRecord(archive, rally, NOW);
    const again = await damage(archive, GARBLED, id);
    const state = await again.catalogue.fixity.state();
    expect(await mendOne(again, id, at('2026-01-15T03:00:00Z'))).toEqual({ way: 'not-there' });
    expect(await again.catalogue.fixity.state()).toBe(state);
    expect(await again.catalogue.mending.isDamaged(id)).toBe(true);
  });

  test('gets the words of a page back, and is found by them again', async () => {
    const archive = await testArchive();
    const { id } = await createRecord(archive, minutes, NOW);
    const page = { page: 1, machineRead: true };
    await archive.catalogue.records.keepExtract(id, [{ ...page, words: '趣旨採択に賛成' }]);
    await makeBackup(archive, at('2026-01-14T03:00:00Z'));
    const garbled = "UPDATE extract SET words = '趣旨X択に賛成' WHERE record = ?";
    const again = await damage(archive, garbled, id);
    expect(await mendOne(again, id, at('2026-01-15T03:00:00Z'))).toMatchObject({
      way: 'as-it-was',
    });
    expect(await again.catalogue.records.extract(id)).toEqual([
      { ...page, words: '趣旨採択に賛成' },
    ]);
    const asked = { query: '趣旨採択', kinds: [], limit: 10, offset: 0 };
    const { hits } = await again.catalogue.search.find(asked);
    expect(hits.map((hit) => hit.id)).toEqual([id]);
  });
});
