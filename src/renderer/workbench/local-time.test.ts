import { expect, test } from 'vitest';
import { daysLeftInBin, remainingSeconds, timeAmong } from './local-time.ts';

test('what went into the bin has thirty days', () => {
  const at = '2026-01-01T00:00:00Z';
  expect([
    daysLeftInBin(at, new Date('2026-01-01T00:00:00Z')),
    daysLeftInBin(at, new Date('2026-01-30T12:00:00Z')),
    daysLeftInBin(at, new Date('2026-03-01T00:00:00Z')),
  ]).toEqual([30, 1, 0]);
});

test('the time that is left is told once the pace is known', () => {
  expect([
    remainingSeconds(1, 300, 500),
    remainingSeconds(100, 300, 20_000),
    remainingSeconds(300, 300, 60_000),
  ]).toEqual([undefined, 40, undefined]);
});

test('two instants of one minute are told apart by their seconds', () => {
  const at = (...[hour, minute, second]: [number, number, number]) =>
    new Date(2026, 0, 14, hour, minute, second).toISOString();
  const all = [at(14, 3, 5), at(14, 3, 27), at(14, 9, 0)];
  expect(all.map((one) => timeAmong(one, all))).toEqual(['14:03:05', '14:03:27', '14:09']);
});
