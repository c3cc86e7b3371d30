import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  archiveParts,
  freshFolder,
  recordOf,
  refusal,
  testArchive,
} from '../../../test/support/catalogue.ts';
import { startChild } from '../../../test/support/child.ts';
import { openSqlite } from '../database/sqlite.ts';
import { createRecord } from './keep-record.ts';
import { createArchive, openArchive } from './open-archive.ts';
import { verifyArchive } from './verify.ts';

const DRAFT = { kind: 'event', title: '正午の集会', date: '2026-01-14' } as const;
const NOW = '2026-01-15T03:00:00.000Z';
const HOLDER = new URL('../../../test/support/archive-holder.ts', import.meta.url);

const watch = () => ({ signal: new AbortController().signal, progress: () => undefined });

async function reopened(folder: string, now?: () => Date) {
  const archive = await openArchive(folder, archiveParts(now));
  onTestFinished(archive.close);
  return archive;
}

/** Threads and processes take their time on a busy machine. */
const PATIENCE = { timeout: 60_000 };

describe('an archive folder', PATIENCE, () => {
  test('is made with its parts, closed, and holds after reopening what was put in', async () => {
    const folder = join(freshFolder(), '社保協 書庫（2026）');
    const archive = await createArchive(folder, archiveParts());
    const { title, links } = recordOf(DRAFT);
    const record = await createRecord(archive, { ...recordOf(DRAFT), title, links }, NOW);
    await archive.close();
    expect(existsSync(join(folder, 'archive.lock'))).toBe(false);
    for (const part of ['originals', 'derivatives', 'backups', 'archive.sqlite'])
      expect(existsSync(join(folder, part))).toBe(true);
    const again = await reopened(folder);
    expect(await again.catalogue.records.get(record.id)).toEqual(record);
    expect(await again.catalogue.accessions.list(0, 10)).toMatchObject({
      total: 1,
      rows: [{ id: record.accession, from: '正午の集会', added: 1 }],
    });
  });

  test('that is none is refused and left as it is', async () => {
    const folder = freshFolder();
    const code = (path: string) => refusal(() => openArchive(path, archiveParts()));
    expect(await code(folder)).toMatchObject({ code: 'archive/not-an-archive' });
    expect(await code(join(folder, 'nowhere'))).toMatchObject({ code: 'archive/not-an-archive' });
    writeFileSync(join(folder, 'archive.sqlite'), 'not a database'.repeat(500));
    expect(await code(folder)).toMatchObject({ code: 'archive/not-an-archive' });
    expect(existsSync(join(folder, 'archive.lock'))).toBe(false);
  });

  test('is not made over another archive', async () => {
    const { folder } = await testArchive();
    expect(await refusal(() => createArchive(folder, archiveParts()))).toMatchObject({
      code: 'archive/already-exists',
    });
  });

  test('is not made where nothing can be written', async () => {
    const file = join(freshFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusal(() => createArchive(join(file, '書庫'), archiveParts()))).toMatchObject({
      code: 'archive/cannot-write',
    });
  });

  test('held by another process is locked until that process dies', async () => {
    const archive = await testArchive();
    await archive.close();
    const child = startChild(HOLDER, archive.folder);
    expect(await child.line()).toBe('open');
    expect(await refusal(() => openArchive(archive.folder, archiveParts()))).toMatchObject({
      code: 'archive/locked',
    });
    rmSync(join(archive.folder, 'archive.lock'));
    expect(await refusal(() => openArchive(archive.folder, archiveParts()))).toMatchObject({
      code: 'archive/locked',
    });
    await child.kill();
    await reopened(archive.folder);
  });

  test('once closed answers that it is not open', async () => {
    const archive = await testArchive();
    await archive.close();
    expect(await refusal(() => archive.catalogue.records.count())).toEqual({
      code: 'archive/not-open',
      params: {},
    });
  });

  test('a failure in its thread arrives as a failure, a fault as a fault', async () => {
    const { catalogue } = await testArchive();
    const { id } = recordOf(DRAFT);
    expect(await refusal(() => catalogue.records.get(id))).toEqual({
      code: 'archive/record-not-found',
      params: { id },
    });
    const fault = await refusal(() => catalogue.records.createMany([recordOf(DRAFT)]));
    expect(String(fault)).toContain('FOREIGN KEY');
    expect(await catalogue.records.count()).toBe(0);
  });

  test('opened after 30 days has emptied its bin, and only that', async () => {
    const archive = await testArchive();
    const [old, young] = [
      await createRecord(archive, recordOf(DRAFT), NOW),
      await createRecord(archive, recordOf(DRAFT), NOW),
    ];
    await archive.catalogue.bin.trash([old.id], '2026-01-01T00:00:00.000Z');
    await archive.catalogue.bin.trash([young.id], '2026-01-20T00:00:00.000Z');
    await archive.close();
    const again = await reopened(archive.folder, () => new Date('2026-02-01T00:00:00.000Z'));
    expect((await again.catalogue.bin.list(0, 10)).rows.map(({ id }) => id)).toEqual([young.id]);
  });
});

test(
  'a photo destroyed after 30 days leaves neither original nor derivatives',
  PATIENCE,
  async () => {
    const archive = await testArchive();
    const sha256 = 'b'.repeat(64);
    const photo = recordOf({
      kind: 'photo',
      title: '集会',
      original: sha256,
      fileName: 'IMG_1.JPG',
      mediaType: 'image/jpeg',
      byteLength: 5,
      widthPx: 4000,
      heightPx: 3000,
    });
    await archive.originals.put(Buffer.from('photo'), sha256);
    for (const kind of ['thumbnail', 'preview', 'placed'] as const)
      await archive.derivatives.put(kind, sha256, Buffer.from(kind));
    await createRecord(archive, photo, NOW);
    await archive.catalogue.bin.trash([photo.id], '2026-01-01T00:00:00.000Z');
    await archive.close();
    const again = await reopened(archive.folder, () => new Date('2026-02-01T00:00:00.000Z'));
    expect(await again.originals.has(sha256)).toBe(false);
    for (const kind of ['thumbnail', 'preview', 'placed'] as const)
      expect(await again.derivatives.has(kind, sha256)).toBe(false);
  },
);

describe('verification', PATIENCE, () => {
  const sha256 = 'a'.repeat(64);
  const photo = {
    kind: 'photo',
    title: '集会',
    original: sha256,
    fileName: 'IMG_1.JPG',
    mediaType: 'image/jpeg',
    byteLength: 5,
    widthPx: 4000,
    heightPx: 3000,
  } as const;

  test('finds nothing in a whole archive', async () => {
    const archive = await testArchive();
    await createRecord(archive, recordOf(DRAFT), NOW);
    expect(await verifyArchive(archive, watch())).toEqual({
      records: 1,
      originals: 0,
      damaged: [],
    });
  });

  test('names every original that is missing, changed or unreadable', async () => {
    const archive = await testArchive();
    await createRecord(archive, recordOf(photo), NOW);
    const damage = async () => (await verifyArchive(archive, watch())).damaged;
    const named = (reason: string) => [{ what: 'original', id: sha256, reason }];
    expect(await damage()).toEqual(named('the file is missing'));
    await archive.originals.put(Buffer.from('other'), sha256);
    expect(await damage()).toEqual(named('content differs from its hash'));
    rmSync(archive.originals.path(sha256));
    mkdirSync(archive.originals.path(sha256));
    expect(await damage()).toEqual(named('the file is unreadable'));
  });

  test('reports a record whose bytes were changed; it stays, and the others are unharmed', async () => {
    const archive = await testArchive();
    const broken = await createRecord(archive, recordOf(DRAFT), NOW);
    const altered = await createRecord(archive, recordOf({ ...DRAFT, title: '懇談' }), NOW);
    const whole = await createRecord(archive, recordOf({ ...DRAFT, title: '提出' }), NOW);
    await archive.close();
    const database = openSqlite(join(archive.folder, 'archive.sqlite'), '書庫');
    database.run(`UPDATE record SET content = '{"kind":' WHERE id = ?`, broken.id);
    database.run(
      `UPDATE record SET content = replace(content, '懇談', '密談') WHERE id = ?`,
      altered.id,
    );
    database.close();

    const again = await reopened(archive.folder);
    const { records, search } = again.catalogue;
    expect(await verifyArchive(again, watch())).toEqual({
      records: 3,
      originals: 0,
      damaged: [broken, altered].map(({ id }) => ({
        what: 'record',
        id,
        reason: 'content differs from its hash',
      })),
    });
    const page = { kinds: [], offset: 0, limit: 10 };
    const { rows } = await records.list({ ...page, sort: 'date-oldest' });
    expect(rows.map(({ title }) => title)).toEqual(['正午の集会', '密談', '提出']);
    expect((await search.find({ ...page, query: '集会' })).hits).toMatchObject([
      { id: broken.id, kind: 'event', title: '正午の集会', snippet: [] },
    ]);
    expect(await records.gather([broken.id, whole.id])).toEqual([whole]);
    expect(await refusal(() => records.get(broken.id))).toEqual({
      code: 'archive/record-damaged',
      params: { id: broken.id, title: '正午の集会' },
    });
  });

  test('stops when it is no longer wanted', async () => {
    const archive = await testArchive();
    await createRecord(archive, recordOf(DRAFT), NOW);
    const signal = AbortSignal.abort();
    expect(await refusal(() => verifyArchive(archive, { ...watch(), signal }))).toBeInstanceOf(
      DOMException,
    );
  });
});

test('an archive whose lock file was left by a crash opens', PATIENCE, async () => {
  const archive = await testArchive();
  await archive.close();
  const child = startChild(HOLDER, archive.folder);
  await child.line();
  await child.kill();
  expect(existsSync(join(archive.folder, 'archive.lock'))).toBe(true);
  appendFileSync(join(archive.folder, 'archive.sqlite-wal'), 'torn by a power cut');
  await reopened(archive.folder);
});
