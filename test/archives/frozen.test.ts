import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listBackups } from '../../src/main/archive/backup/backup-shelf.ts';
import { restoreAsNew } from '../../src/main/archive/backup/restore.ts';
import { openArchive } from '../../src/main/archive/open-archive.ts';
import { verifyArchive } from '../../src/main/archive/verify.ts';
import { archiveParts, freshFolder } from '../support/catalogue.ts';

const PAGE = { kinds: [], sort: 'date-newest', offset: 0, limit: 500 } as const;
const FROZEN = readdirSync(import.meta.dirname).filter((name) => name.startsWith('schema-'));

async function thawed(name: string) {
  const folder = join(freshFolder(), name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  const archive = await openArchive(folder, archiveParts());
  onTestFinished(archive.close);
  return archive;
}

describe.each(FROZEN)('an archive of %s', (name) => {
  test('opens whole, with all that was in it', async () => {
    const archive = await thawed(name);
    const { records, publications, bin } = archive.catalogue;
    const watch = { signal: new AbortController().signal, progress: () => undefined };
    const verified = await verifyArchive(archive, watch);
    expect(verified.damaged).toEqual([]);
    expect(verified.originals).toBe(1);
    const { total, rows } = await records.list(PAGE);
    expect(total).toBeGreaterThan(30);
    expect(await records.gather(rows.map(({ id }) => id))).toHaveLength(total);
    const [photo] = (await records.list({ ...PAGE, kinds: ['photo'] })).rows;
    expect(await records.get(photo?.id ?? '')).toMatchObject({
      title: '区役所前の集会',
      caption: '約七十人が集まった',
      revision: 2,
    });
    const [publication] = await publications.list();
    expect((await publications.get(publication?.id ?? '')).content.title).toBe('号外 採択');
    expect((await bin.list(0, 10)).rows.map(({ title }) => title)).toEqual(['捨てた発言']);
  });

  test('is searched, changed, and given back what was thrown away', async () => {
    const { catalogue } = await thawed(name);
    const { records, search, bin } = catalogue;
    const find = (query: string) => search.find({ query, kinds: [], offset: 0, limit: 10 });
    expect((await find('国保')).total).toBeGreaterThan(0);
    const [thrown] = (await bin.list(0, 10)).rows;
    await bin.restore([thrown?.id ?? '']);
    expect((await find('捨てた発言')).hits.map(({ id }) => id)).toEqual([thrown?.id]);
    const record = await records.get(thrown?.id ?? '');
    await records.save(
      { ...record, title: '取っておく発言', revision: record.revision + 1 },
      record.revision,
    );
    expect((await find('取っておく')).total).toBe(1);
  });
});

test('an archive of an older schema is backed up before it is changed, and can go back', async () => {
  const archive = await thawed('schema-1');
  const { total } = await archive.catalogue.records.list(PAGE);
  await archive.close();
  const [backup] = await listBackups(archive.folder);
  const place = join(freshFolder(), 'back');
  const restored = await restoreAsNew(backup?.file ?? '', place, archiveParts());
  // The bin's record is one of them, too.
  expect(restored).toMatchObject({ records: total + 1, missingOriginals: [] });
});
