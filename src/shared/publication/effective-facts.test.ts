import { expect, test } from 'vitest';
import { blockFacts, type RecordBlock } from './block.ts';
import { effectiveFacts } from './effective-facts.ts';

const SOURCE = { record: '019c0000-0000-7000-8000-000000000001', revision: 1 };

const gist: RecordBlock = {
  sources: [SOURCE],
  facts: {
    type: 'gist',
    title: '国保の陳情',
    items: ['資格確認書を送ること', '国に意見書を出すこと'],
    reasons: [],
  },
  overrides: {},
};

test('without words of the user the facts stand as they are', () => {
  expect(effectiveFacts(gist)).toBe(gist.facts);
});

test("the user's words stand over the record's, which stay as they were", () => {
  const overrides = { title: 'わたしたちの願い', 'items.1': '国にも求めること' };
  expect(effectiveFacts({ ...gist, overrides })).toStrictEqual({
    ...gist.facts,
    title: 'わたしたちの願い',
    items: ['資格確認書を送ること', '国にも求めること'],
  });
  expect(gist.facts).toHaveProperty('title', '国保の陳情');
});

test('words for a place that the facts have not, or that holds no words, change nothing', () => {
  const overrides = {
    type: 'quote',
    'items.7': '三つ目',
    items: '全部',
    'reasons.0': '理由',
    '__proto__.title': '題',
    constructor: '題',
    words: '発言',
    '': '空',
  };
  expect(effectiveFacts({ ...gist, overrides })).toStrictEqual(gist.facts);
});

test('what comes out is always facts of the same kind', () => {
  const vote: RecordBlock = {
    sources: [SOURCE],
    facts: {
      type: 'vote',
      title: '',
      body: '本会議',
      date: '2026年1月14日',
      counts: { for: 23, against: 21, abstain: null, absent: null },
      outcome: 'adopted',
    },
    overrides: { 'counts.for': '24', outcome: 'won', body: 'みどり区議会' },
  };
  const facts = effectiveFacts(vote);
  expect(blockFacts.safeParse(facts).success).toBe(true);
  expect(facts).toHaveProperty('counts', vote.facts.type === 'vote' ? vote.facts.counts : {});
});
