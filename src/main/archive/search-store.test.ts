import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaignRecords } from '../../../test/support/campaign-records.ts';
import { recordOf, testCatalogue } from '../../../test/support/catalogue.ts';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { bodyTexts } from '../../shared/archive/record-text.ts';
import { fold } from '../../shared/japanese/folding.ts';
import { queryTerms } from '../../shared/japanese/search-grams.ts';
import type { SearchQuery, SearchStore } from './search-store.ts';

const ask = (query: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  query,
  kinds: [],
  offset: 0,
  limit: 500,
  ...more,
});
const titles = (search: SearchStore, query: SearchQuery): string[] =>
  search.find(query).hits.map(({ title }) => title);

/** Every term in one of the record's texts: what the index must agree with. */
function plainScanOf(records: readonly ArchiveRecord[]): (query: string) => string[] {
  const all = records.map((record) => ({
    id: record.id,
    texts: [record.title, ...bodyTexts(record)].map(fold),
  }));
  return (query) => {
    const terms = queryTerms(query);
    return all
      .filter(({ texts }) => terms.every((term) => texts.some((text) => text.includes(term))))
      .map(({ id }) => id)
      .sort();
  };
}

const found = (search: SearchStore, query: string): string[] =>
  search
    .find(ask(query))
    .hits.map(({ id }) => id)
    .sort();

describe('search', { timeout: 60_000 }, () => {
  test('finds a word however it is written', () => {
    const { records, search } = testCatalogue();
    records.createMany([
      recordOf({ kind: 'clipping', title: '國民健康保険の記事', excerpt: 'マイナ保険証' }),
      recordOf({ kind: 'quote', title: '発言', words: 'ﾏｲﾅ保険証は困る。７０％が反対' }),
      recordOf({ kind: 'person', title: '髙橋 𠮷男' }),
    ]);
    const all = (query: string) => titles(search, ask(query)).sort();
    expect(all('国民健康保険')).toEqual(['國民健康保険の記事']);
    expect(all('まいな')).toEqual(['國民健康保険の記事', '発言']);
    expect(all('70%')).toEqual(['発言']);
    expect(all('高橋　吉男')).toEqual(['髙橋 𠮷男']);
    expect(all('国')).toEqual(['國民健康保険の記事']);
    expect(all('証')).toEqual(['國民健康保険の記事', '発言']);
    expect(all('マイナ 反対')).toEqual(['発言']);
    expect(all('国保')).toEqual([]);
  });

  test('agrees with a plain scan on every query of one, two, three characters and several words', () => {
    const { records, search } = testCatalogue();
    const kept = [...campaignRecords(250, 7)];
    records.createMany(kept);
    const plainScan = plainScanOf(kept);
    const texts = kept.flatMap((record) => [record.title, ...bodyTexts(record)]);
    const piece = fc
      .tuple(fc.nat(texts.length - 1), fc.nat(400), fc.integer({ min: 1, max: 9 }))
      .map(([index, at, length]) => {
        const text = [...(texts[index] ?? '')];
        return text.slice(at % text.length, (at % text.length) + length).join('');
      });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const query = pieces.join(' ');
        if (queryTerms(query).length === 0) return;
        expect(found(search, query)).toEqual(plainScan(query));
      }),
      { numRuns: 200 },
    );
  });

  test('agrees with a plain scan on texts made to confuse it', () => {
    const { records, search } = testCatalogue();
    const character = fc.constantFrom(
      ...[
        '国',
        '國',
        '保',
        'カ',
        'か',
        '\u3099',
        'ｶﾞ',
        'ー',
        '-',
        'A',
        'ａ',
        '１',
        '1',
        '、',
        ' ',
        '\n',
      ],
      ...[
        '𠮷',
        '吉',
        '𰻞',
        '葛\u{e0100}',
        '㈱',
        '\u200b',
        '🙂',
        '"',
        '*',
        '^',
        "'",
        '(',
        'é',
        'e\u0301',
        '々',
      ],
    );
    const text = fc.array(character, { maxLength: 12 }).map((all) => all.join(''));
    const kept = fc
      .sample(fc.tuple(text, text), { numRuns: 300, seed: 5 })
      .map(([title, words]) =>
        recordOf({ kind: 'quote', title: `題${title}`, words: `言${words}`, notes: words }),
      );
    records.createMany(kept);
    const plainScan = plainScanOf(kept);
    fc.assert(
      fc.property(text, (query) => {
        if (queryTerms(query).length === 0) expect(found(search, query).length % 300).toBe(0);
        else expect(found(search, query)).toEqual(plainScan(query));
      }),
      { numRuns: 500 },
    );
  });

  test('brings hits in titles first, the newest first among each', () => {
    const { records, search } = testCatalogue();
    records.createMany([
      recordOf({ kind: 'event', title: '国保の集会', date: '2024-05-01' }),
      recordOf({ kind: 'event', title: '国保の懇談', date: '2025-05-01' }),
      recordOf({ kind: 'event', title: '懇談', summary: '国保のこと', date: '2026-01-14' }),
      recordOf({ kind: 'event', title: '提出', summary: '国保のこと', date: '2023-08-30' }),
    ]);
    const order = ['国保の懇談', '国保の集会', '懇談', '提出'];
    expect(titles(search, ask('国保'))).toEqual(order);
    const pages = [0, 1, 2, 3].map((offset) => titles(search, ask('国保', { offset, limit: 2 })));
    expect(pages).toEqual([order.slice(0, 2), order.slice(1, 3), order.slice(2), order.slice(3)]);
  });

  test('finds everything for an empty query, newest first, and nothing for signs alone', () => {
    const { records, search } = testCatalogue();
    records.createMany([
      recordOf({ kind: 'event', title: '集会', date: '2024-05-01' }),
      recordOf({ kind: 'person', title: '山田 花子' }),
      recordOf({ kind: 'event', title: '懇談', date: '2025年5月' }),
    ]);
    expect(titles(search, ask(' '))).toEqual(['懇談', '集会', '山田 花子']);
    expect(search.find(ask('「」')).total).toBe(0);
  });

  test('is narrowed by kind and by day; the facets show what choosing otherwise would give', () => {
    const { records, search } = testCatalogue();
    records.createMany([
      recordOf({ kind: 'event', title: '国保の集会', date: '2024-05-01' }),
      recordOf({ kind: 'event', title: '国保の懇談', date: '2025年5月はじめ' }),
      recordOf({ kind: 'quote', title: '発言', words: '国保は高い', date: '2025-12-12' }),
      recordOf({ kind: 'organisation', title: '国保をよくする会' }),
    ]);
    const both = ask('国保', { kinds: ['event'], from: '2025-01-01', to: '2025-12-31' });
    expect(search.find(both)).toMatchObject({
      total: 1,
      hits: [{ title: '国保の懇談' }],
      facets: {
        kinds: [
          { kind: 'quote', count: 1 },
          { kind: 'event', count: 1 },
        ],
        years: [
          { year: '2025', count: 1 },
          { year: '2024', count: 1 },
        ],
      },
    });
    expect(titles(search, ask('', { to: '2025-12-11' }))).toEqual(['国保の懇談', '国保の集会']);
    expect(titles(search, ask('', { from: '2025-12-12', to: '2025-12-12' }))).toEqual(['発言']);
  });

  test('shows a piece of the text with the hit marked', () => {
    const { records, search } = testCatalogue();
    records.createMany([
      recordOf({
        kind: 'petition',
        title: '陳情',
        reasons: '窓口では十割の負担を求められた。',
        stages: [{ stage: 'submitted', note: '議長に手渡した' }],
      }),
    ]);
    expect(search.find(ask('議長')).hits[0]?.snippet).toEqual([
      { text: '議長', hit: true },
      { text: 'に手渡した', hit: false },
    ]);
    expect(search.find(ask('10割')).total).toBe(0);
  });

  test('names the page of a document on which the words stand', () => {
    const { records, search } = testCatalogue();
    const scanned = recordOf({
      kind: 'document',
      title: '調査の報告',
      original: 'a'.repeat(64),
      fileName: '報告.pdf',
      mediaType: 'application/pdf',
      byteLength: 1,
      pages: 3,
    });
    records.createMany([scanned]);
    records.keepExtract(scanned.id, [
      { page: 1, words: '表紙', machineRead: false },
      { page: 3, words: '窓口の負担は約四割', machineRead: true },
    ]);
    const [hit] = search.find(ask('四割')).hits;
    expect(hit).toMatchObject({ title: '調査の報告', page: 3 });
    expect(search.find(ask('調査')).hits[0]).not.toHaveProperty('page');
  });

  test('offers 趣旨 for 主旨 where it finds something, and mixes nothing in', () => {
    const { records, search } = testCatalogue();
    records.createMany([
      recordOf({ kind: 'petition', title: '陳情', reasons: '陳情の趣旨に賛成' }),
      recordOf({ kind: 'petition', title: '請願', reasons: '請願の主旨' }),
    ]);
    expect(search.find(ask('主旨'))).toMatchObject({
      total: 1,
      hits: [{ title: '請願' }],
      suggestions: [{ query: '趣旨', total: 1 }],
    });
    expect(search.find(ask('主旨 請願')).suggestions).toEqual([]);
    expect(search.find(ask('賛成')).suggestions).toEqual([]);
  });

  test('takes 斎藤, 齋藤, 斉藤 and 齊藤 for one name', () => {
    const { records, search } = testCatalogue();
    const ways = ['斎藤', '齋藤', '斉藤', '齊藤'];
    records.createMany(ways.map((title) => recordOf({ kind: 'person', title })));
    expect(ways.map((way) => search.find(ask(way)).total)).toEqual([4, 4, 4, 4]);
  });
});
