import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calls } from '../../src/shared/contract/contract.ts';
import { LINKS, type OpenLink } from '../support/shell-links.ts';

const NAMES = Object.keys(calls);
/** What no call takes: wrong shapes, and names that JavaScript would rather not see. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a text', 'x'],
  ['a list', [1, 2, 3]],
  ['a number', 7],
];

describe.each(LINKS)('%s', (_name, open) => {
  let opened: OpenLink;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => {
    await opened?.close();
  });

  test('says that no archive is open', async () => {
    const { link } = opened;
    const refused = await link.call('record.list', {});
    expect(refused).toStrictEqual({ ok: false, failure: { code: 'archive/not-open', params: {} } });
  });

  test('makes an archive, keeps a quote and finds it again', async () => {
    const { link } = opened;
    const heard: string[] = [];
    const end = link.on('archive.changed', ({ kinds }) => heard.push(...kinds));
    const made = await link.call('archive.create', { name: 'みどり区 書庫' });
    expect(made).toMatchObject({
      ok: true,
      reply: { open: { name: 'みどり区 書庫', records: 0 } },
    });
    const kept = await link.call('record.create', {
      record: {
        kind: 'quote',
        title: '区長の答弁',
        words: '国保の加入者全員に送ります。',
        date: '2025年12月はじめ',
      },
    });
    expect(kept).toMatchObject({ ok: true, reply: { revision: 1, date: '2025年12月はじめ' } });
    const found = await link.call('search.find', { query: 'コクホ 国保' });
    expect(found).toMatchObject({ ok: true, reply: { total: 0 } });
    const again = await link.call('search.find', { query: '国保' });
    expect(again).toMatchObject({ ok: true, reply: { total: 1, hits: [{ title: '区長の答弁' }] } });
    await expect.poll(() => heard).toContain('quote');
    end();
  });

  test.each(HOSTILE)('refuses %s as the arguments of every call', async (_what, args) => {
    for (const name of NAMES) {
      const outcome = await opened.raw(name, args);
      expect({ name, outcome }).toMatchObject({
        name,
        outcome: { ok: false, failure: { code: 'contract/arguments-refused' } },
      });
    }
  });

  test('answers hostile fields of every call with a reply or a failure, never with a bug', async () => {
    const poison = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"../../etc/passwd","query":7}',
    );
    const long = {
      query: 'あ'.repeat(100_000),
      name: '\u0000'.repeat(500),
      id: 'x'.repeat(100_000),
      tickets: ['nobody'],
    };
    for (const name of NAMES.filter((one) => one !== 'archive.close' && one !== 'shell.choose')) {
      for (const args of [poison, long, {}]) {
        const outcome = await opened.raw(name, args);
        expect({ name, outcome }).not.toHaveProperty('outcome.bug');
        expect(outcome).toHaveProperty('ok');
      }
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('knows no call that is not in the contract', async () => {
    for (const name of ['record.destroyAll', '__proto__', 'constructor', 'toString', '']) {
      expect(await opened.raw(name, {})).toMatchObject({
        ok: false,
        failure: { code: 'contract/unknown-call' },
      });
    }
  });

  test('still answers after all of that', async () => {
    const state = await opened.link.call('archive.state', {});
    expect(state).toMatchObject({ ok: true });
  });
});
