import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { archiveParts, freshFolder, recordOf, refusal } from '../../../test/support/catalogue.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { jobs as startJobs } from '../jobs.ts';
import { tickets as issueTickets } from '../tickets.ts';
import { archiveDesk } from './archive-desk.ts';
import { archiveHandlers } from './handlers.ts';
import { createRecord } from './keep-record.ts';
import { knownArchives } from './known-archives.ts';
import type { OpenArchive } from './open-archive.ts';

const DRAFT = { kind: 'event', title: '正午の集会', date: '2026-01-14' } as const;

/** The archive's part of the application on a folder of its own, with what it told the window. */
function archivePart() {
  const documents = freshFolder();
  const notices: Notice[] = [];
  const notify = (notice: Notice): void => void notices.push(notice);
  const { workers, now } = archiveParts();
  const desk = archiveDesk({
    workers,
    now,
    known: knownArchives(join(documents, 'state')),
    switched: (archive) =>
      notify({ name: 'archive.switched', body: archive ? { name: archive.name } : {} }),
  });
  onTestFinished(desk.close);
  const tickets = issueTickets();
  const jobs = startJobs({ notify, log: () => undefined });
  const sampled: string[] = [];
  const takeInSample = async (archive: OpenArchive): Promise<void> => {
    await createRecord(archive, recordOf(DRAFT), now().toISOString());
    sampled.push(archive.name);
  };
  const handlers = archiveHandlers({ desk, jobs, tickets, documents, now, notify, takeInSample });
  const create = (name: string, withSample = false) =>
    handlers['archive.create']({ name, withSample });
  return { documents, notices, tickets, desk, jobs, sampled, handlers, create };
}

describe('the archive desk', { timeout: 60_000 }, () => {
  test('makes the first archive in the documents folder, with the sample if wanted', async () => {
    const { create, documents, handlers, sampled, notices } = archivePart();
    expect(await handlers['archive.state']({})).toEqual({
      known: [],
      suggestedName: 'わたしたちの書庫',
    });
    expect(await create('わたしたちの書庫', true)).toMatchObject({
      open: { name: 'わたしたちの書庫', records: 1, publications: 0 },
      known: [{ name: 'わたしたちの書庫' }],
      suggestedName: 'わたしたちの書庫 2',
    });
    expect(existsSync(join(documents, 'わたしたちの書庫', 'archive.sqlite'))).toBe(true);
    expect(sampled).toEqual(['わたしたちの書庫']);
    expect(notices[0]).toEqual({ name: 'archive.switched', body: { name: 'わたしたちの書庫' } });
  });

  test('makes a folder name of any name, and stays in the folder', async () => {
    const { create, documents } = archivePart();
    expect(await create('../../社保協: 2026年?')).toMatchObject({
      open: { name: '_.._社保協_ 2026年_' },
    });
    expect(existsSync(join(documents, '_.._社保協_ 2026年_'))).toBe(true);
    expect(await create('CON')).toMatchObject({ open: { name: '_CON' } });
  });

  test('makes an archive in a chosen folder', async () => {
    const { handlers, tickets } = archivePart();
    const stick = freshFolder();
    const folder = tickets.issue(stick);
    await handlers['archive.create']({ name: '持ち運び', folder, withSample: false });
    expect(existsSync(join(stick, '持ち運び', 'archive.sqlite'))).toBe(true);
  });

  test('changes to another archive by its ticket, and forgets one that is gone', async () => {
    const { create, documents, handlers, notices } = archivePart();
    await create('一つめ');
    const { known } = await create('二つめ');
    const first = known.find(({ name }) => name === '一つめ');
    const state = await handlers['archive.open']({ ticket: first?.ticket ?? '' });
    expect(state).toMatchObject({
      open: { name: '一つめ' },
      known: [{ name: '一つめ' }, { name: '二つめ' }],
    });
    expect(await handlers['archive.close']({})).not.toHaveProperty('open');
    expect(notices.map(({ body }) => body)).toEqual([
      { name: '一つめ' },
      { name: '二つめ' },
      { name: '一つめ' },
      {},
    ]);
    rmSync(join(documents, '二つめ'), { recursive: true });
    expect((await handlers['archive.state']({})).known.map(({ name }) => name)).toEqual(['一つめ']);
  });

  test('keeps the open archive when another cannot be opened', async () => {
    const { create, desk, handlers, tickets } = archivePart();
    await create('一つめ');
    const ticket = tickets.issue(freshFolder());
    expect(await refusal(() => handlers['archive.open']({ ticket }))).toMatchObject({
      code: 'archive/not-an-archive',
    });
    expect(await refusal(() => create('一つめ'))).toMatchObject({ code: 'archive/already-exists' });
    expect(desk.current().name).toBe('一つめ');
  });

  test('a second click on the same archive waits for the first', async () => {
    const { create, documents, desk } = archivePart();
    await create('一つめ');
    await desk.close();
    const folder = join(documents, '一つめ');
    const [one, two] = await Promise.all([desk.open(folder), desk.open(`${folder}/`)]);
    expect(one).toBe(two);
  });

  test('without an archive refuses every deed upon one', async () => {
    const { handlers } = archivePart();
    const { id } = recordOf(DRAFT);
    const query = { query: '', kinds: [], narrow: {}, offset: 0, limit: 10 };
    for (const deed of [
      () => handlers['record.get']({ id }),
      () => handlers['search.find'](query),
      () => handlers['record.trash']({ ids: [id] }),
    ])
      expect(await refusal(async () => deed())).toEqual({ code: 'archive/not-open', params: {} });
  });
});

describe('records at the door', { timeout: 60_000 }, () => {
  test('are created, saved, thrown away and restored, and the window is told each time', async () => {
    const { create, handlers, notices } = archivePart();
    await create('書庫');
    const record = await handlers['record.create']({ record: recordOf(DRAFT) });
    const saved = await handlers['record.save']({
      id: record.id,
      revision: 1,
      record: { ...recordOf(DRAFT), title: '夕方の集会' },
    });
    expect(saved).toMatchObject({
      id: record.id,
      title: '夕方の集会',
      revision: 2,
      accession: record.accession,
      created: record.created,
    });
    const ids = [record.id];
    expect(await handlers['record.trash']({ ids })).toEqual({ trashed: 1 });
    expect(await handlers['bin.list']({ offset: 0, limit: 10 })).toMatchObject({ total: 1 });
    expect(await handlers['record.restore']({ ids })).toEqual({ restored: 1 });
    expect(await handlers['record.get']({ id: record.id })).toEqual(saved);
    expect(notices.slice(1)).toEqual(
      Array.from({ length: 4 }, () => ({
        name: 'archive.changed',
        body: { kinds: ['event'], ids },
      })),
    );
  });

  test('cannot change their kind or take another id', async () => {
    const { create, handlers } = archivePart();
    await create('書庫');
    const record = await handlers['record.create']({ record: recordOf(DRAFT) });
    const { id } = record;
    const person = recordOf({ kind: 'person', title: '山田 花子' });
    const save = () => handlers['record.save']({ id, revision: 1, record: person });
    expect(await refusal(save)).toMatchObject({ code: 'contract/arguments-refused' });
    const again = () => handlers['record.create']({ record });
    expect(await refusal(again)).toEqual({ code: 'archive/id-taken', params: { id } });
  });

  test('are verified as a job', async () => {
    const { create, handlers, jobs, notices } = archivePart();
    await create('書庫');
    await handlers['record.create']({ record: recordOf(DRAFT) });
    const { job } = await handlers['archive.verify']({});
    const ended = () => notices.find(({ name }) => name === 'job.ended');
    await expect.poll(ended).toEqual({
      name: 'job.ended',
      body: {
        job,
        name: 'verification',
        end: 'done',
        result: { records: 1, originals: 0, damaged: [] },
      },
    });
    await jobs.close();
  });
});
