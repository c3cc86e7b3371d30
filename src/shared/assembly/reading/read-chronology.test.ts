import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../japanese/partial-date.ts';
import { readChronology } from './read-chronology.ts';

const LIST = `とりくみの経過
2025 年 1 2 月はじめ　区議会事務局から補足説明の案内
1 2 日　福祉保健委員会で審査。5対4で採択
1 3 日　駅頭宣伝
同日　ほかの会を訪問
翌14日　役員会
12月28日(日)　駅頭宣伝で
チラシ300枚を配布
１月７日～９日　全会派を訪問
14日（木）　区役所前で集会`;

const datesOf = (text: string) => readChronology(text).events.map(({ date }) => date);

describe('a chronology is read into events', () => {
  test('year and month are as in the line above, a new year begins with its months', () => {
    expect(datesOf(LIST)).toEqual([
      '2025年12月はじめ',
      '2025年12月12日',
      '2025年12月13日',
      '2025年12月13日',
      '2025年12月14日',
      '2025年12月28日(日)',
      '2026年1月7日',
      '2026年1月14日(木)',
    ]);
  });

  test('words go on, kinds are guessed, doubts are said', () => {
    const { events, unread } = readChronology(LIST);
    expect(events.map(({ eventKind }) => eventKind)).toEqual([
      'hearing',
      'vote',
      'leafleting',
      'visit',
      'meeting',
      'leafleting',
      'visit',
      'rally',
    ]);
    expect(events[5]?.title).toBe('駅頭宣伝でチラシ300枚を配布');
    expect(events[6]?.doubts).toEqual(['year-guessed', 'range']);
    expect(events[7]?.doubts).toEqual(['weekday']);
    expect(unread.map(({ start, end }) => LIST.slice(start, end))).toEqual(['とりくみの経過']);
  });

  test('years of an era, points and strokes', () => {
    expect(datesOf('令和7年8月22日　提出\n9月　懇談\n2025/10/1 集会\n10.3 訪問')).toEqual([
      '令和7年8月22日',
      '令和7年9月',
      '2025年10月1日',
      '2025年10月3日',
    ]);
  });

  test('without a year the date stays empty and is said', () => {
    const [event] = readChronology('12日　集会').events;
    expect(event?.date).toBeUndefined();
    expect(event?.doubts).toContain('no-date');
  });

  test('any text is read without an error, and every date is one that the archive reads', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(...LIST.split('\n')),
      fc.tuple(fc.nat(40), fc.nat(40)).map(([m, d]) => `${m}月${d}日　集会`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        for (const { date, span } of readChronology(text).events) {
          if (date !== undefined) expect(parsePartialDate(date)).toBeDefined();
          expect(span.start < span.end && span.end <= text.length).toBe(true);
        }
      }),
    );
  });
});
