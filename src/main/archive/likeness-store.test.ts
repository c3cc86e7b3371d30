import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ACCESSION } from '../../../test/support/campaign-records.ts';
import { catalogueIn, freshFolder, recordOf } from '../../../test/support/catalogue.ts';
import { openSqlite } from '../database/sqlite.ts';

const ask = { query: '', kinds: [], offset: 0, limit: 10 };

const photo = (title: string, sha256: string, date: string) =>
  recordOf({
    kind: 'photo',
    title,
    date,
    original: sha256.repeat(64),
    fileName: 'IMG_1.JPG',
    mediaType: 'image/jpeg',
    byteLength: 1,
    widthPx: 4,
    heightPx: 3,
  });

test('photos that look alike come group by group, narrowed as any search is', () => {
  const path = join(freshFolder(), 'archive.sqlite');
  const made = catalogueIn(path, 'create');
  const { accessions, records } = made.stores;
  accessions.begin({ id: ACCESSION, at: '2026-01-15T03:00:00.000Z', from: 'test' });
  records.createMany([
    photo('集会 その一', 'a', '2026-01-14'),
    photo('集会 その二', 'b', '2026-01-14'),
    photo('駅前', 'c', '2025-12-13'),
    photo('訪問', 'd', '2025-12-24'),
    photo('訪問の別の一枚', 'e', '2025-12-24'),
  ]);
  made.close();
  const database = openSqlite(path, '書庫');
  const alike = {
    a: 'ff00ff00ff00ff00',
    b: 'ff00ff00ff00ff01',
    c: '0123456789abcdef',
    d: '0f0f0f0f0f0f0f0f',
    e: '0f0f0f0f0f0f0f1f',
  };
  for (const [name, likeness] of Object.entries(alike))
    database.run(
      'INSERT INTO original (sha256, byte_length, media_type, accession, likeness) VALUES (?, 1, ?, ?, ?)',
      name.repeat(64),
      'image/jpeg',
      ACCESSION,
      likeness,
    );
  database.close();
  const { stores, close } = catalogueIn(path, 'open');
  onTestFinished(close);
  const { likeness, bin } = stores;
  const titles = (query = '') =>
    likeness.alike({ ...ask, query }).rows.map(({ title, group }) => [group, title]);
  expect(titles()).toEqual([
    [0, '集会 その二'],
    [0, '集会 その一'],
    [1, '訪問の別の一枚'],
    [1, '訪問'],
  ]);
  expect(likeness.alike({ ...ask, offset: 3, limit: 1 })).toMatchObject({
    total: 4,
    groups: 2,
    rows: [{ title: '訪問', group: 1 }],
  });
  expect(titles('集会')).toHaveLength(2);
  expect(titles('その二')).toEqual([]);
  const [first] = likeness.alike(ask).rows;
  bin.trash([first?.id ?? ''], '2026-01-15T03:00:00.000Z');
  expect(titles().map(([, title]) => title)).toEqual(['訪問の別の一枚', '訪問']);
});
