import parseEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay, daysInMonth } from './civil-day.ts';
import { fromEdtf, toEdtf } from './edtf.ts';
import { type PartialDate, parsePartialDate } from './partial-date.ts';

function read(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} was not read`);
  return date;
}

describe('EDTF', () => {
  test.each([
    ['2025-12-12', '2025-12-12', ''],
    ['令和7年12月12日（金）', '2025-12-12', ''],
    ['2025年8月', '2025-08', ''],
    ['2025年', '2025', ''],
    ['2025年8月頃', '2025-08~', ''],
    ['2025年12月10日頃', '2025-12-10~', ''],
    ['2026年2月（予定）', '2026-02', '予定'],
    ['2025年12月はじめ', '[2025-12-01..2025-12-10]', 'はじめ'],
    ['2025年8月上旬', '[2025-08-01..2025-08-10]', '上旬'],
    ['2025年12月はじめ頃予定', '[2025-12-01..2025-12-10]', 'はじめ・頃・予定'],
    ['2025年夏', '2025-22', ''],
    ['2025年の冬', '2025-24', ''],
    ['2025年夏頃', '2025-22', '頃'],
    ['2025年度', '2025-04/2026-03', '年度'],
    ['2025年度末', '[2026-03-20..2026-03-31]', '年度・末'],
    ['2025年前半', '[2025-01..2025-06]', '前半'],
    ['2025年末', '[2025-12-20..2025-12-31]', '末'],
    ['令和元年', '[2019-05..2019-12]', '元年'],
    ['平成元年1月', '[1989-01-08..1989-01-31]', ''],
  ])('%s is %s', (text, edtf, remark) => {
    expect(toEdtf(read(text))).toEqual({ edtf, remark });
  });

  test.each([
    ['2025-12-XX', '2025-12'],
    ['2025-XX-XX', '2025'],
    ['2025-12?', '2025年12月頃'],
    ['2025-22', '2025年夏'],
    ['[2025-12-01..2025-12-10]', '2025年12月上旬'],
    ['2025-01/2025-06', '2025年前半'],
    ['199X', undefined],
    ['../2025', undefined],
    ['2025-02-30', undefined],
    ['[2025-12-03..2025-12-07]', undefined],
    ['', undefined],
  ])('%s of another program is read as %s', (edtf, text) => {
    expect(fromEdtf({ edtf, remark: '' })?.text).toBe(text);
  });
});

const year = fc.integer({ min: 1868, max: 2199 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= daysInMonth(y, m))
  .map(([y, m, d]) => civilDay(y, m, d));
const partOfMonth = fc.constantFrom(
  ...['', 'はじめ', '上旬', '中旬', '下旬', '半ば', '末', '末日', '前半', '後半', '初旬', '終わり'],
);
const yearly = fc.constantFrom(
  ...[
    '年',
    '年度',
    '年春',
    '年夏',
    '年の冬',
    '年末',
    '年始',
    '年前半',
    '年度末',
    '年半ば',
    '年度上半期',
    '年頭',
  ],
);
const era = fc.constantFrom('令和元年', '平成元年', '昭和元年', '令和元年5月', '平成元年1月');
const mark = fc.constantFrom('', '頃', 'ごろ予定', '（予定）');
const written = fc
  .tuple(
    fc.oneof(
      day,
      era,
      fc.tuple(year, month, partOfMonth).map(([y, m, part]) => `${y}年${m}月${part}`),
      fc.tuple(year, yearly).map(([y, part]) => `${y}${part}`),
    ),
    mark,
  )
  .map(([date, said]) => `${date}${said}`)
  .filter((text) => parsePartialDate(text) !== undefined);

describe('for every date that we can hold', () => {
  test('what is written is EDTF to another reader, and of the same days', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { edtf } = toEdtf(read(text));
        const theirs = parseEdtf(edtf);
        expect(theirs.edtf).toBe(edtf);
        const { from, to, precision } = read(text);
        const isBroad = precision === 'month' || precision === 'year';
        if (isBroad && theirs.type === 'Date') {
          const days = [theirs.min, theirs.max].map((at) =>
            new Date(at).toISOString().slice(0, 10),
          );
          expect(days).toEqual([from, to]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('with its remark it is read back as the same date', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { text: _written, ...date } = read(text);
        const back = fromEdtf(toEdtf(read(text)));
        expect(back).toMatchObject(date);
      }),
      { numRuns: 1000 },
    );
  });
});
