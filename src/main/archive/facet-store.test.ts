import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { campaignRecords } from '../../../test/support/campaign-records.ts';
import {
  catalogueIn,
  freshFolder,
  recordOf,
  testCatalogue,
} from '../../../test/support/catalogue.ts';
import { type FacetName, facetName, facetValues } from '../../shared/archive/facet.ts';
import { newId } from '../../shared/base/id.ts';
import { openSqlite } from '../database/sqlite.ts';
import type { FacetsAsked } from './facet-count-store.ts';
import type { SearchQuery } from './search-store.ts';

const page = { kinds: [], offset: 0, limit: 500 };
const ask = (more: Partial<SearchQuery>): SearchQuery => ({ query: '', ...page, ...more });
const count = (more: Partial<FacetsAsked> = {}): FacetsAsked => ({
  query: '',
  kinds: [],
  top: 50,
  ...more,
});

type Stores = ReturnType<typeof testCatalogue>;
const valuesOf = ({ search }: Stores, name: FacetName, more: Partial<FacetsAsked> = {}) =>
  Object.fromEntries(
    (search.facets(count(more)).facets.find((one) => one.name === name)?.values ?? []).map(
      ({ label, value, count: many }) => [label || value, many],
    ),
  );
const titles = ({ search }: Stores, more: Partial<SearchQuery>): string[] =>
  search.find(ask(more)).hits.map(({ title }) => title);

const photo = (title: string, more: object = {}) =>
  recordOf({
    kind: 'photo',
    title,
    original: 'a'.repeat(64),
    fileName: 'IMG_1.JPG',
    mediaType: 'image/jpeg',
    byteLength: 1,
    widthPx: 4,
    heightPx: 3,
    ...more,
  });

describe('what records are narrowed down by', { timeout: 60_000 }, () => {
  test('campaign, person, place, tag, consent, permitted use, each however it is written', () => {
    const stores = testCatalogue();
    const campaign = recordOf({ kind: 'campaign', title: '資格確認書を全員に' });
    const links = [{ role: 'campaign' as const, to: campaign.id }];
    stores.records.createMany([
      campaign,
      photo('集会', { place: '区役所前', consent: 'given', links, stars: 5 }),
      photo('訪問', {
        place: '区役所 前',
        people: [{ name: '髙橋 花子', consent: 'refused' }],
        tags: ['表紙'],
      }),
      recordOf({ kind: 'quote', title: '発言', words: '言葉', speaker: '高橋花子', links }),
      recordOf({ kind: 'clipping', title: '記事', permittedUse: 'not-for-print' }),
    ]);
    expect(valuesOf(stores, 'campaign')).toEqual({ 資格確認書を全員に: 2 });
    expect(valuesOf(stores, 'person')).toEqual({ '髙橋 花子': 2 });
    expect(valuesOf(stores, 'place')).toEqual({ 区役所前: 2 });
    expect(valuesOf(stores, 'tag')).toEqual({ 表紙: 1 });
    expect(valuesOf(stores, 'consent')).toEqual({ given: 1, unknown: 1, refused: 1 });
    expect(valuesOf(stores, 'use')).toEqual({ ask: 1, refused: 1 });
    expect(valuesOf(stores, 'stars')).toEqual({ 5: 1, 0: 1 });
    expect(titles(stores, { narrow: { campaign: [campaign.id] } }).sort()).toEqual([
      '発言',
      '集会',
    ]);
    expect(titles(stores, { narrow: { person: ['高橋花子'] } }).sort()).toEqual(['発言', '訪問']);
    expect(titles(stores, { narrow: { consent: ['refused', 'given'] } })).toHaveLength(2);
    expect(titles(stores, { narrow: { consent: ['given'], tag: ['表紙'] } })).toEqual([]);
    expect(titles(stores, { query: '発', narrow: { use: ['ask'] } })).toEqual(['発言']);
    expect(titles(stores, { narrow: { tag: ['なし'] } })).toEqual([]);
  });

  test('a count shows what choosing another value of the same facet would give', () => {
    const stores = testCatalogue();
    stores.records.createMany([
      photo('一', { tags: ['表紙'], stars: 5 }),
      photo('二', { tags: ['署名'], stars: 5 }),
      photo('三', { tags: ['署名'], stars: 1 }),
    ]);
    const narrow = { tag: ['表紙'] };
    expect(valuesOf(stores, 'tag', { narrow })).toEqual({ 署名: 2, 表紙: 1 });
    expect(valuesOf(stores, 'stars', { narrow })).toEqual({ 5: 1 });
    expect(valuesOf(stores, 'tag', { narrow, top: 1 })).toEqual({ 署名: 2, 表紙: 1 });
    expect(valuesOf(stores, 'tag', { top: 1 })).toEqual({ 署名: 2 });
  });

  test('count one accession alone, with words and without', () => {
    const stores = testCatalogue();
    const accession = newId();
    stores.accessions.begin({ id: accession, at: '2026-01-15T03:00:00.000Z', from: '集会の写真' });
    stores.records.createMany([
      photo('集会 一', { accession, tags: ['表紙'] }),
      photo('集会 二', { accession }),
      photo('集会 三', { tags: ['表紙', '署名'] }),
    ]);
    expect(valuesOf(stores, 'tag', { accession })).toEqual({ 表紙: 1 });
    expect(valuesOf(stores, 'tag', { accession, query: '集会' })).toEqual({ 表紙: 1 });
    expect(titles(stores, { accession, query: '集会' })).toEqual(['集会 二', '集会 一']);
    expect(titles(stores, { accession, narrow: { tag: ['表紙'] } })).toEqual(['集会 一']);
    const { total } = stores.records.list({
      kinds: [],
      accession,
      sort: 'title',
      offset: 0,
      limit: 9,
    });
    expect(total).toBe(2);
    expect(stores.search.facets(count({ accession })).kinds).toEqual([{ kind: 'photo', count: 2 }]);
  });

  test('follow saving, throwing away, restoring, and the new name of a linked person', () => {
    const stores = testCatalogue();
    const { records, bin } = stores;
    const person = recordOf({ kind: 'person', title: '山田花子' });
    const shown = photo('集会', { tags: ['表紙'], links: [{ role: 'depicts', to: person.id }] });
    records.createMany([shown, person]);
    expect(valuesOf(stores, 'person')).toEqual({ 山田花子: 2 });
    records.save({ ...person, title: '佐藤花子', revision: 2 }, 1);
    expect(valuesOf(stores, 'person')).toEqual({ 佐藤花子: 2 });
    records.save({ ...shown, tags: ['裏'], date: '2025-01-01', revision: 2 }, 1);
    expect(valuesOf(stores, 'tag')).toEqual({ 裏: 1 });
    bin.trash([shown.id], '2026-01-01T00:00:00.000Z');
    expect(valuesOf(stores, 'tag')).toEqual({});
    bin.restore([shown.id]);
    expect(valuesOf(stores, 'tag')).toEqual({ 裏: 1 });
  });

  test('agree with a plain count over any records, for any words', () => {
    const stores = testCatalogue();
    const kept = [...campaignRecords(400, 11)];
    stores.records.createMany(kept);
    const all = kept.flatMap((record) => facetValues(record));
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (one, other) => {
        const narrow =
          one.name === other.name
            ? { [one.name]: [one.key, other.key] }
            : { [one.name]: [one.key], [other.name]: [other.key] };
        const expected = kept.filter((record) =>
          Object.entries(narrow).every(([name, keys]) =>
            facetValues(record).some((held) => held.name === name && keys.includes(held.key)),
          ),
        );
        expect(stores.search.find(ask({ narrow })).total).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
    for (const name of facetName.options) {
      const sums = new Map<string, number>();
      for (const value of all)
        if (value.name === name) sums.set(value.key, (sums.get(value.key) ?? 0) + 1);
      const { values = [] } =
        stores.search.facets(count({ top: 200 })).facets.find((facet) => facet.name === name) ?? {};
      for (const { value, count: many } of values)
        if (name !== 'campaign') expect([value, many]).toEqual([value, sums.get(value)]);
    }
  });

  test('months stand newest first with their counts, what has no date last', () => {
    const stores = testCatalogue();
    stores.records.createMany([
      photo('一', { date: '2025-12-12' }),
      photo('二', { date: '2025年12月はじめ', tags: ['表紙'] }),
      photo('三', { date: '2024-01-31' }),
      photo('四'),
    ]);
    const { months } = stores.search;
    expect(months({ query: '', kinds: ['photo'] })).toEqual([
      { month: '2025-12', count: 2 },
      { month: '2024-01', count: 1 },
      { count: 1 },
    ]);
    expect(months({ query: '', kinds: ['photo'], narrow: { tag: ['表紙'] } })).toEqual([
      { month: '2025-12', count: 1 },
    ]);
  });

  test('are filled for an archive of schema 1, and a damaged row does not stop it', () => {
    const folder = freshFolder();
    cpSync('test/archives/schema-1/archive.sqlite', join(folder, 'archive.sqlite'));
    const path = join(folder, 'archive.sqlite');
    const database = openSqlite(path, '書庫');
    const row = database.get(
      `SELECT id FROM record WHERE kind = 'quote' AND trashed IS NULL LIMIT 1`,
    );
    database.run(`UPDATE record SET content = '{"kind' WHERE id = ?`, String(row?.id));
    database.run(`UPDATE publication SET content = '{"pages":[{"frames":' WHERE id <> ?`, newId());
    database.close();
    const { stores, close } = catalogueIn(path, 'open');
    onTestFinished(close);
    expect(
      valuesOf(stores, 'person')['緑川 みのり'] ?? Object.keys(valuesOf(stores, 'person')).length,
    ).toBeGreaterThan(0);
    expect(stores.search.find(ask({})).total).toBeGreaterThan(30);
    expect(stores.search.facets(count()).usage.used).toBe(0);
    expect(stores.publicationSearch.find('号外', 5).total).toBe(1);
  });
});
