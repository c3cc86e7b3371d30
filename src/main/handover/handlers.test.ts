import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ACCESSION } from '../../../test/support/campaign-records.ts';
import { archiveParts, freshFolder, recordOf, refusal } from '../../../test/support/catalogue.ts';
import { newId } from '../../shared/base/id.ts';
import { handedOver } from '../../shared/contract/handover-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { archiveDesk } from '../archive/archive-desk.ts';
import { canonicalJson } from '../archive/canonical.ts';
import { knownArchives } from '../archive/known-archives.ts';
import type { Chooser } from '../host.ts';
import { jobs as startJobs } from '../jobs.ts';
import { exportShelf } from '../press/export-shelf.ts';
import { checkBag } from './bagit/check-bag.ts';
import { zipSource } from './bagit/zip-source.ts';
import { handoverHandlers } from './handlers.ts';
import { bagTaker } from './handover.ts';
import { writeBag } from './write-bag.ts';

const NOW = new Date('2026-01-15T03:00:00.000Z');

/** The handover's part of the application, with one record in an open archive; what ended is waited for. */
async function handoverPart(chooser?: Chooser) {
  const folder = freshFolder();
  const { workers } = archiveParts();
  const now = () => NOW;
  const desk = archiveDesk({
    workers,
    now,
    known: knownArchives(join(folder, 'state')),
    switched: () => undefined,
  });
  onTestFinished(desk.close);
  const { catalogue } = await desk.create(join(folder, 'みどり区'));
  await catalogue.accessions.begin({ id: ACCESSION, at: NOW.toISOString(), from: 'test' });
  const record = recordOf({ kind: 'event', title: '集会', place: '駅前' });
  await catalogue.records.createMany([record]);
  const ends: ((notice: Notice) => void)[] = [];
  const notify = (notice: Notice): void => {
    if (notice.name === 'job.ended') for (const end of ends.splice(0)) end(notice);
  };
  const taker = bagTaker({ workers, now, notify, log: () => undefined });
  onTestFinished(taker.close);
  const makePdf = () => Promise.reject(new Error('there is no publication in this test'));
  const handover: Parameters<typeof handoverHandlers>[0]['handover'] = {
    ...taker,
    write: (order, job) =>
      writeBag(order, { archive: desk.current(), now, version: '0.0.0', makePdf }, job),
  };
  const exports = exportShelf(join(folder, 'temporary'));
  const jobs = startJobs({ notify, log: (line) => process.emitWarning(line) });
  const handlers = handoverHandlers({
    handover,
    desk,
    jobs,
    exports,
    documents: join(folder, 'documents'),
    now,
    notify,
    ...(chooser ? { chooser } : {}),
  });
  const ended = (): Promise<Notice> => new Promise((resolve) => ends.push(resolve));
  return { folder, desk, record, exports, handlers, ended };
}

describe('handing over through the door', { timeout: 60_000 }, () => {
  test('a zip waits to be fetched, a folder lies in the documents, a second one beside it', async () => {
    const { folder, handlers, exports, ended } = await handoverPart();
    const zipped = ended();
    expect(await handlers['handover.write']({ form: 'zip' })).toHaveProperty('job');
    const zip = await zipped;
    if (zip.name !== 'job.ended') throw new Error('no end');
    expect(zip.body.end).toBe('done');
    const { name, exported, records } = handedOver.parse(zip.body.result);
    expect([name, records]).toEqual(['引き継ぎ みどり区 2026-01-15.zip', 1]);
    const shelved = exports.file(exported?.export ?? '', name);
    expect(shelved?.type).toBe('application/zip');
    const source = await zipSource(shelved?.file ?? '');
    onTestFinished(() => source.close());
    expect((await checkBag(source)).faults).toEqual([]);
    for (const place of ['引き継ぎ みどり区 2026-01-15', '引き継ぎ みどり区 2026-01-15 (2)']) {
      const done = ended();
      await handlers['handover.write']({ form: 'folder' });
      await done;
      expect(existsSync(join(folder, 'documents', place, 'bagit.txt'))).toBe(true);
    }
  });

  test('the system asks where to; who thinks better of it starts nothing', async () => {
    const folder = freshFolder();
    const answers: (string | undefined)[] = [undefined, join(folder, '渡すもの.zip')];
    const { handlers, ended } = await handoverPart({
      choose: async () => [],
      saveAs: async () => answers.shift(),
    });
    expect(await handlers['handover.write']({ form: 'folder' })).toEqual({});
    expect(await handlers['handover.write']({ form: 'zip' })).toEqual({});
    const done = ended();
    await handlers['handover.write']({ form: 'zip' });
    await done;
    expect(readFileSync(join(folder, '渡すもの.zip')).subarray(0, 2).toString()).toBe('PK');
  });

  test('a difference is shown, settled once, and then it is no more', async () => {
    const { desk, record, handlers } = await handoverPart();
    const { merge, accessions, records } = desk.current().catalogue;
    const accession = newId();
    await accessions.begin({ id: accession, at: NOW.toISOString(), from: '引き継ぎ.zip' });
    const theirs = { ...record, title: '昼の集会', revision: 4 };
    const line = {
      id: record.id,
      kind: record.kind,
      revision: 4,
      sha256: 'a'.repeat(64),
      past: [],
      trashed: null,
      path: '',
    };
    await merge.records(accession, [{ line, content: canonicalJson(theirs) }]);
    const [row] = await handlers['conflict.list']({});
    expect(row).toMatchObject({ record: record.id, title: '集会', from: '引き継ぎ.zip' });
    const id = row?.id ?? '';
    expect(await handlers['conflict.get']({ id })).toMatchObject({
      ours: record,
      theirs,
      differing: ['title'],
    });
    expect(await handlers['conflict.settle']({ id, take: ['title', 'id'] })).toEqual({
      record: record.id,
    });
    expect(await records.get(record.id)).toMatchObject({
      title: '昼の集会',
      place: '駅前',
      revision: 5,
    });
    expect(await handlers['conflict.list']({})).toEqual([]);
    expect(await refusal(() => handlers['conflict.settle']({ id, take: [] }))).toEqual({
      code: 'handover/conflict-not-found',
      params: { id },
    });
  });
});
