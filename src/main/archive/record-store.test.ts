import { describe, expect, test } from 'vitest';
import { recordOf, refusal, testCatalogue } from '../../../test/support/catalogue.ts';
import type { RecordListing } from './listing-store.ts';

const ALL: RecordListing = { kinds: [], sort: 'date-newest', offset: 0, limit: 100 };

const campaign = recordOf({ kind: 'campaign', title: '資格確認書を全員に', date: '2023年8月' });
const submitted = recordOf({ kind: 'event', title: '陳情の提出', date: '2025-08-22' });
const talks = recordOf({ kind: 'event', title: '会派との懇談', date: '2025年8月' });
const rally = recordOf({ kind: 'event', title: '正午の集会', date: '2026-01-14' });
const person = recordOf({ kind: 'person', title: '安藤 花子', reading: 'あんどう はなこ' });
const union = recordOf({
  kind: 'organisation',
  title: '年金者組合',
  reading: 'ねんきんしゃくみあい',
});

describe('records', () => {
  test('are listed in the order of a reader: the month over its days, the undated last', () => {
    const { records } = testCatalogue();
    records.createMany([person, rally, campaign, submitted, talks]);
    const titles = (sort: RecordListing['sort']): string[] =>
      records.list({ ...ALL, sort }).rows.map(({ title }) => title);
    const newest = ['正午の集会', '陳情の提出', '会派との懇談', '資格確認書を全員に', '安藤 花子'];
    expect(titles('date-newest')).toEqual(newest);
    expect(titles('date-oldest')).toEqual(newest.toReversed());
  });

  test('sorted by title follow the reading where there is one', () => {
    const { records } = testCatalogue();
    const named = recordOf({ kind: 'person', title: '渡邊 誠', reading: 'わたなべ まこと' });
    records.createMany([named, union, person]);
    expect(records.list({ ...ALL, sort: 'title' }).rows.map(({ title }) => title)).toEqual([
      '安藤 花子',
      '年金者組合',
      '渡邊 誠',
    ]);
  });

  test('last saved comes first in the order of changes', () => {
    const { records } = testCatalogue();
    records.createMany([rally, talks]);
    records.save({ ...talks, changed: '2026-02-01T00:00:00.000Z', revision: 2 }, 1);
    expect(records.list({ ...ALL, sort: 'changed' }).rows.map(({ id }) => id)).toEqual([
      talks.id,
      rally.id,
    ]);
  });

  test('are listed by kind, campaign and accession, page by page, with their number', () => {
    const { records } = testCatalogue();
    const ours = recordOf({
      kind: 'quote',
      title: '発言',
      words: '採択すべきだ',
      links: [{ role: 'campaign', to: campaign.id }],
    });
    records.createMany([campaign, rally, talks, ours]);
    const page = records.list({ ...ALL, kinds: ['event', 'campaign'], offset: 1, limit: 1 });
    expect([page.total, page.rows.map(({ id }) => id)]).toEqual([3, [talks.id]]);
    expect(records.list({ ...ALL, campaign: campaign.id }).rows.map(({ id }) => id)).toEqual([
      ours.id,
    ]);
    expect(records.list({ ...ALL, accession: campaign.accession }).total).toBe(4);
    expect(records.ofCampaign(campaign.id).map(({ id }) => id)).toEqual([ours.id, campaign.id]);
    expect(records.backlinks(campaign.id).map(({ role, row }) => [role, row.id])).toEqual([
      ['campaign', ours.id],
    ]);
  });

  test('are named by stances and calculations as well as by links', () => {
    const { records } = testCatalogue();
    const petition = recordOf({ kind: 'petition', title: '陳情' });
    const member = recordOf({
      kind: 'person',
      title: '林 さくら',
      stances: [{ petition: petition.id, stance: 'for' }],
    });
    const all = recordOf({ kind: 'figure', title: '医療機関', value: 1000 });
    const share = recordOf({
      kind: 'figure',
      title: '困った医療機関',
      value: 400,
      calculation: { rule: 'share-of', of: [all.id] },
    });
    records.createMany([petition, member, all, share]);
    const named = (id: string) => records.backlinks(id).map(({ role, row }) => [role, row.title]);
    expect(named(petition.id)).toEqual([['stance', '林 さくら']]);
    expect(named(all.id)).toEqual([['cited', '困った医療機関']]);
    expect(named(share.id)).toEqual([]);
  });

  test('are gathered in the order asked for, without unknown ones', () => {
    const { records } = testCatalogue();
    records.createMany([rally, talks]);
    expect(records.gather([talks.id, person.id, rally.id])).toEqual([talks, rally]);
  });

  test('are created all or none, and never over another', async () => {
    const { records } = testCatalogue();
    records.createMany([rally]);
    expect(await refusal(() => records.createMany([talks, { ...person, id: rally.id }]))).toEqual({
      code: 'archive/id-taken',
      params: { id: rally.id },
    });
    expect(records.list(ALL).rows.map(({ id }) => id)).toEqual([rally.id]);
  });
});

describe('saving', () => {
  test('keeps the place within the day, so that lists do not jump', () => {
    const { records } = testCatalogue();
    const [first, second] = ['一', '二'].map((title) =>
      recordOf({ kind: 'event', title, date: '2026-01-14' }),
    );
    if (!first || !second) throw new Error('two records');
    records.createMany([first, second]);
    records.save({ ...first, title: '一の改め', revision: 2 }, 1);
    expect(records.list(ALL).rows.map(({ title }) => title)).toEqual(['二', '一の改め']);
  });

  test('moves to another date, and takes search and links along', () => {
    const { records, search } = testCatalogue();
    records.createMany([campaign, rally, talks]);
    const moved = {
      ...talks,
      title: '懇談のやり直し',
      date: '2026-02-01',
      links: [{ role: 'about' as const, to: campaign.id }],
      revision: 2,
    };
    records.save(moved, 1);
    expect(records.get(talks.id)).toEqual(moved);
    expect(records.list(ALL).rows[0]?.id).toBe(talks.id);
    const find = (query: string) =>
      search.find({ query, kinds: [], offset: 0, limit: 10 }).hits.map(({ id }) => id);
    expect([find('やり直し'), find('会派')]).toEqual([[talks.id], []]);
    expect(records.backlinks(campaign.id).map(({ row }) => row.id)).toEqual([talks.id]);
    records.save({ ...moved, links: [], revision: 3 }, 2);
    expect(records.backlinks(campaign.id)).toEqual([]);
  });

  test('is refused when the record was saved elsewhere meanwhile', async () => {
    const { records } = testCatalogue();
    records.createMany([rally]);
    records.save({ ...rally, title: 'あちら', revision: 2 }, 1);
    expect(
      await refusal(() => records.save({ ...rally, title: 'こちら', revision: 2 }, 1)),
    ).toEqual({
      code: 'archive/stale-revision',
      params: { id: rally.id, saved: 2, given: 1 },
    });
    expect(records.get(rally.id).title).toBe('あちら');
  });

  test('of what is not there is refused', async () => {
    const { records } = testCatalogue();
    expect(await refusal(() => records.save({ ...rally, revision: 2 }, 1))).toEqual({
      code: 'archive/record-not-found',
      params: { id: rally.id },
    });
  });
});
