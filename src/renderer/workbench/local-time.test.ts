import { expect, test } from 'vitest';
import { daysLeftInBin, remainingSeconds } from './local-time.ts';

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
