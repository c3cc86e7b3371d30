import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordKind, recordKind } from '../../shared/archive/record-kind.ts';
import { civilDay } from '../../shared/japanese/civil-day.ts';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { isWithin, kindAt, placeAfter, roomOf } from './place.ts';

const written = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('day', 'はじめ', '末', '下旬', 'month', 'year', '年度', '冬'),
  )
  .map(([year, month, day, form]) => {
    const digits = String(year).padStart(4, '0');
    if (form === 'day') return civilDay(year, month, day);
    if (form === 'month') return civilDay(year, month, 1).slice(0, 7);
    if (form === 'year') return `${digits}年`;
    if (form === '年度' || form === '冬') return `${digits}年${form.replace('年', '')}`;
    return `${digits}年${month}月${form}`;
  })
  .filter((text) => parsePartialDate(text) !== undefined);

const kinds = fc.constantFrom(...recordKind.options);

describe('the place of a record', () => {
  test('orders as a reader orders the dates', () => {
    fc.assert(
      fc.property(written, written, (one, other) => {
        const [a = '', b = ''] = [one, other].map((text) => parsePartialDate(text)?.sortKey);
        expect(Math.sign(roomOf(one).first - roomOf(other).first)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test('holds the kind and counts upwards', () => {
    fc.assert(
      fc.property(written, fc.array(kinds, { minLength: 1, maxLength: 20 }), (date, list) => {
        const room = roomOf(date);
        let last: number | undefined;
        for (const kind of list) {
          const place = placeAfter(last, room, kind);
          expect(kindAt(place)).toBe<RecordKind>(kind);
          expect(place).toBeGreaterThan(last ?? -1);
          expect(isWithin(place, room)).toBe(true);
          last = place;
        }
        expect(Number.isSafeInteger(room.end)).toBe(true);
      }),
    );
  });

  test('without a date comes before every date, in a room for millions', () => {
    const undated = roomOf(undefined);
    expect(undated.end).toBeLessThanOrEqual(roomOf('0001-01-01').first);
    expect((undated.end - undated.first) / 16).toBeGreaterThan(100_000_000);
  });

  test('never reaches into the room of another date', () => {
    const room = roomOf('2026-01-14');
    expect(() => placeAfter(room.end - 1, room, 'photo')).toThrow(RangeError);
  });
});
