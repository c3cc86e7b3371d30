import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WILD_PHOTOS } from '../../../test/support/intake-desk.ts';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { exifFacts, exifTime } from './exif-facts.ts';

test.each([
  ['2026:01:14 12:05:00', '2026-01-14T12:05:00'],
  ['2026-01-14T12:05:00+09:00', '2026-01-14T12:05:00'],
  ['2024:02:29 23:59:59', '2024-02-29T23:59:59'],
  ['2025:02:29 12:00:00', undefined],
  ['0000:00:00 00:00:00', undefined],
  ['2026:01:14 25:00:00', undefined],
  ['    :  :     :  :  ', undefined],
  [undefined, undefined],
  [[], undefined],
])('a camera that writes %j means %j', (written, meant) => {
  expect(exifTime(written)).toBe(meant);
});

test('whatever a camera writes, its day is one that a record may have', () => {
  const number = (most: number) => fc.nat(most).map((value) => String(value).padStart(2, '0'));
  const written = fc
    .tuple(fc.nat(3000), number(14), number(33), number(26), number(62), number(62))
    .map(
      ([year, month, day, ...time]) =>
        `${String(year).padStart(4, '0')}:${month}:${day} ${time.join(':')}`,
    );
  fc.assert(
    fc.property(fc.oneof(written, fc.string()), (text) => {
      const taken = exifTime(text);
      expect(taken === undefined || parsePartialDate(taken.slice(0, 10)) !== undefined).toBe(true);
    }),
  );
});

test('damaged EXIF gives less, never an error', () => {
  const whole = readFileSync(join(WILD_PHOTOS, 'gps_0010.jpg'));
  fc.assert(
    fc.property(fc.nat(4000), fc.nat(255), fc.nat(4000), (at, byte, cut) => {
      const damaged = Buffer.from(whole.subarray(0, whole.byteLength - cut));
      damaged[at] = byte;
      const { takenAt, position } = exifFacts(damaged);
      expect(typeof takenAt === 'string' || takenAt === undefined).toBe(true);
      expect(Math.abs(position?.latitude ?? 0)).toBeLessThanOrEqual(90);
    }),
    { numRuns: 200 },
  );
});
