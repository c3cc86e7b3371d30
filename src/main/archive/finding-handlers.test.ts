import { expect, test } from 'vitest';
import { recordOf, testArchive } from '../../../test/support/catalogue.ts';
import { newId } from '../../shared/base/id.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { searchQuery } from '../../shared/contract/search-query.ts';
import type { ArchiveDesk } from './archive-desk.ts';
import { findingHandlers } from './finding-handlers.ts';

const NOW = new Date('2026-01-15T03:00:00.000Z');
const photo = (title: string, stars = 0) =>
  recordOf({
    kind: 'photo',
    title,
    stars,
    original: 'a'.repeat(64),
    fileName: 'IMG_1.JPG',
    mediaType: 'image/jpeg',
    byteLength: 1,
    widthPx: 4,
    heightPx: 3,
  });

async function findingPart() {
  const archive = await testArchive();
  const desk: ArchiveDesk = {
    current: () => archive,
    isOpen: () => true,
    create: async () => archive,
    open: async () => archive,
    close: archive.close,
    reopened: (change) => change(),
    known: async () => [],
  };
  const notices: Notice[] = [];
  const notify = (notice: Notice): void => void notices.push(notice);
  return { archive, notices, handlers: findingHandlers({ desk, now: () => NOW, notify }) };
}

test('photos are judged together; what has its stars already keeps its revision', async () => {
  const { archive, notices, handlers } = await findingPart();
  const { records, accessions } = archive.catalogue;
  const [one, other] = [photo('一'), photo('二', 4)];
  const event = recordOf({ kind: 'event', title: '集会' });
  await accessions.begin({ id: one.accession, at: NOW.toISOString(), from: 'test' });
  await records.createMany([one, other, event]);
  const ids = [one.id, other.id, event.id];
  expect(await handlers['photo.rate']({ ids, stars: 4 })).toEqual({ rated: 1 });
  const kept = await records.gather(ids);
  expect(kept.map(({ revision }) => revision)).toEqual([2, 1, 1]);
  expect(kept[0]).toMatchObject({ stars: 4, changed: NOW.toISOString() });
  expect(notices).toEqual([{ name: 'archive.changed', body: { kinds: ['photo'], ids: [one.id] } }]);
});

test('a day is asked of photos that have none, and given to several at once', async () => {
  const { archive, handlers } = await findingPart();
  const { records, accessions } = archive.catalogue;
  const [one, other] = [photo('一'), photo('二')];
  const dated = { ...photo('三'), date: '2025-08-22' };
  await accessions.begin({ id: one.accession, at: NOW.toISOString(), from: 'test' });
  await records.createMany([one, other, dated]);
  const asked = await handlers['photo.undated']({ limit: 1 });
  expect([asked.total, asked.rows.length]).toEqual([2, 1]);
  expect((await handlers['photo.undated']({ accession: newId(), limit: 9 })).total).toBe(0);
  const ids = [one.id, other.id, dated.id];
  expect(await handlers['photo.date']({ ids, date: '令和7年12月はじめ' })).toEqual({ dated: 2 });
  expect((await handlers['photo.undated']({ limit: 9 })).total).toBe(0);
  expect((await records.gather(ids)).map(({ date }) => date)).toEqual([
    '令和7年12月はじめ',
    '令和7年12月はじめ',
    '2025-08-22',
  ]);
});

test('a search is kept, found again under its new name, and forgotten', async () => {
  const { notices, handlers } = await findingPart();
  const query = searchQuery.parse({ query: '国保', narrow: { tag: ['署名'] } });
  const { id } = await handlers['search.keep']({ name: '国保の署名', query });
  await handlers['search.rename']({ id, name: '署名' });
  expect(await handlers['search.saved']({})).toEqual([{ id, name: '署名', query }]);
  expect(await handlers['search.forget']({ id })).toEqual({ forgotten: 1 });
  expect(await handlers['search.saved']({})).toEqual([]);
  expect(notices).toHaveLength(3);
});
