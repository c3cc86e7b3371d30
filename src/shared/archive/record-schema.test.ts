import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { weekdayMistaken } from '../japanese/partial-date.ts';
import { recordDraft } from './archive-record.ts';
import { type RecordKind, recordKind } from './record-kind.ts';
import { recordJsonSchema } from './record-schema.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('docs/records.md', () => {
  const examples = [
    ...read('docs/records.md').matchAll(/^### (\w+)\n[\s\S]*?```json\n([\s\S]*?)```/gm),
  ];

  test('has one worked example of every kind', () => {
    expect(examples.map(([, kind]) => kind).sort()).toEqual([...recordKind.options].sort());
  });

  test.each(examples.map(([, kind = '', json = '']) => [kind, json] as const))(
    'the %s can be taken in as it stands',
    (kind, json) => {
      expect(recordDraft.parse(JSON.parse(json)).kind).toBe(kind);
    },
  );

  test('shows an assembly that can be taken in', () => {
    const [, json = ''] = /```assembly\n([\s\S]*?)```/.exec(read('docs/records.md')) ?? [];
    expect(recordDraft.parse(JSON.parse(json))).toMatchObject({ assembly: { seats: 48 } });
  });

  test('says how quotes are shortened: by cutting alone', () => {
    const quote = { kind: 'quote', title: '談話', words: '賛成してよかったと思います。' };
    const version = (words: string) =>
      recordDraft.safeParse({ ...quote, shortened: [{ words }] }).success;
    expect([version('…よかったと思います。'), version('よかったと思います。')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('the sample campaign', () => {
  const { records } = z
    .object({ records: z.array(recordDraft) })
    .parse(JSON.parse(read('resources/sample/records.json')));

  test('is whole: its kinds, its votes, its links', () => {
    const count = (kind: RecordKind): number =>
      records.filter((record) => record.kind === kind).length;
    expect(Object.fromEntries(recordKind.options.map((kind) => [kind, count(kind)]))).toEqual({
      campaign: 1,
      petition: 4,
      quote: 8,
      photo: 0,
      event: 10,
      organisation: 5,
      person: 6,
      clipping: 2,
      figure: 2,
      document: 0,
    });
    const ids = new Set(records.map(({ id }) => id));
    expect(ids.size).toBe(records.length);
    expect(records.flatMap(({ links }) => links).filter(({ to }) => !ids.has(to))).toEqual([]);
  });

  test('every weekday in it is right', () => {
    const dates = [...JSON.stringify(records).matchAll(/"date":"([^"]+)"/g)].map(
      ([, date]) => date,
    );
    expect(dates.filter((date) => date !== undefined && weekdayMistaken(date))).toEqual([]);
  });

  test('holds no telephone number or address of anybody real', () => {
    const text = JSON.stringify(records);
    const numbers = [...text.matchAll(/"(?:value|phone)":"(0[\d-]+)"/g)].map(
      ([, number]) => number,
    );
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => !/^0[39]0?-0000-00\d{2}$/.test(number ?? ''))).toEqual([]);
    const hosts = [...text.matchAll(/(?:@|:\/\/)([\w.-]+)/g)].map(([, host]) => host ?? '');
    expect(hosts.filter((host) => !host.endsWith('.example.jp'))).toEqual([]);
  });
});

test('the JSON Schema knows every kind and what may be left out', () => {
  const schema = z
    .object({
      oneOf: z.array(
        z.object({
          properties: z.object({ kind: z.object({ const: z.string() }) }),
          required: z.array(z.string()),
        }),
      ),
    })
    .parse(recordJsonSchema());
  expect(schema.oneOf.map(({ properties }) => properties.kind.const)).toEqual(recordKind.options);
  expect(schema.oneOf[0]?.required).toEqual(['kind', 'title']);
});
