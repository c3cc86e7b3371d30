import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  catalogueIn,
  freshFolder,
  recordOf,
  testCatalogue,
} from '../../../test/support/catalogue.ts';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { newId } from '../../shared/base/id.ts';
import { openSqlite } from '../database/sqlite.ts';

const NOW = '2026-01-15T03:00:00.000Z';
const SEARCH = { query: '', kinds: [], offset: 0, limit: 10 };

/** A leaflet whose second page shows a quote of the archive. */
function withLeaflet() {
  const stores = testCatalogue();
  const quote = recordOf({ kind: 'quote', title: '発言', words: '一枚のカードでは困る' });
  const unused = recordOf({ kind: 'quote', title: '使わない発言', words: '何も' });
  stores.records.createMany([quote, unused]);
  const leaflet = leafletMaker('号外 採択');
  leaflet.text('国保の加入者全員に資格確認書を');
  leaflet.nextPage();
  leaflet.block({
    sources: [{ record: quote.id, revision: 1 }],
    facts: {
      type: 'quote',
      words: '一枚のカードでは困る',
      speaker: '区議',
      role: '',
      faction: '',
      occasion: '',
      date: '',
      source: '',
      permission: 'given',
    },
  });
  const id = newId();
  stores.publications.create({ id, content: leaflet.made(), now: NOW });
  return { stores, quote, unused, id, leaflet };
}

describe('publications', { timeout: 30_000 }, () => {
  test('are found by their title and by the words of their pages, with the page', () => {
    const { stores, id } = withLeaflet();
    const find = (query: string) => stores.publicationSearch.find(query, 10);
    expect(find('号外').hits).toMatchObject([{ id, title: '号外 採択', snippet: [] }]);
    expect(find('カアド').total).toBe(0);
    expect(find('かーど 採択').hits).toMatchObject([{ id }]);
    expect(find('ｶｰﾄﾞ').hits[0]).toMatchObject({ page: 2 });
    expect(find('確').hits[0]?.snippet.filter(({ hit }) => hit)).toEqual([
      { text: '確', hit: true },
    ]);
    expect(find('「」').total).toBe(0);
  });

  test('of an archive of schema 1 say where a record is used as soon as it is opened, damaged ones nothing', () => {
    const { leaflet, quote } = withLeaflet();
    const path = join(freshFolder(), 'archive.sqlite');
    cpSync('test/archives/schema-1/archive.sqlite', path);
    const before = openSqlite(path, '書庫');
    const keep = (id: string, content: string): void => {
      before.run(
        `INSERT INTO publication (id, title, size, orientation, pages, revision, created, changed, content, sha256)
         VALUES (?, '号外', 'A4', 'portrait', 2, 1, ?, ?, ?, '')`,
        id,
        NOW,
        NOW,
        content,
      );
    };
    const [whole, broken] = [newId(), newId()];
    keep(whole, JSON.stringify(leaflet.made()));
    keep(broken, '{"pages":[{"frames":[{"record":');
    before.close();
    catalogueIn(path, 'open').close();
    const after = openSqlite(path, '書庫');
    expect(after.all('SELECT * FROM used_in')).toEqual([
      { publication: whole, record: quote.id, page: 2 },
    ]);
    after.close();
    const { stores, close } = catalogueIn(path, 'open');
    onTestFinished(close);
    expect(stores.publicationSearch.find('カード', 10).hits).toMatchObject([
      { id: whole, page: 2 },
    ]);
    expect(stores.publicationSearch.usesOf(quote.id)).toMatchObject([{ publication: whole }]);
  });

  test('say where a record is used, as long as they show it and are not in the bin', () => {
    const { stores, quote, unused, id } = withLeaflet();
    const used = () =>
      stores.search.find({ ...SEARCH, usage: 'used' }).hits.map(({ title }) => title);
    expect(stores.publicationSearch.usesOf(quote.id)).toEqual([
      { publication: id, title: '号外 採択', pages: [2] },
    ]);
    expect(used()).toEqual(['発言']);
    expect(stores.search.facets({ ...SEARCH, top: 8 }).usage).toEqual({ used: 1, unused: 1 });
    expect(stores.search.find({ ...SEARCH, query: '発言', usage: 'unused' }).hits).toMatchObject([
      { id: unused.id },
    ]);
    stores.publications.setTrashed(id, NOW);
    expect(used()).toEqual([]);
    expect(stores.publicationSearch.usesOf(quote.id)).toEqual([]);
    expect(stores.publicationSearch.find('号外', 10).total).toBe(0);
    stores.publications.setTrashed(id, undefined);
    expect(used()).toEqual(['発言']);
    const content = leafletMaker('号外').made();
    stores.publications.save({ id, revision: 1, content, now: NOW });
    expect(used()).toEqual([]);
    expect(stores.publicationSearch.find('カード', 10).total).toBe(0);
  });
});
