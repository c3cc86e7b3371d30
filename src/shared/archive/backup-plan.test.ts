import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupsToThin, type DatedBackup } from './backup-plan.ts';

const DAY_MS = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** Three backups on each of so many days before 2026-11-23. */
const daily = (days: number): DatedBackup[] =>
  Array.from({ length: days * 3 }, (_value, index) => {
    const day = new Date(Date.parse('2026-11-23') - Math.floor(index / 3) * DAY_MS);
    const at = `${day.toISOString().slice(0, 10)}T${two(9 + (index % 3))}:00:00`;
    return { name: at, at };
  });

const stay = (backups: readonly DatedBackup[]): string[] => {
  const gone = new Set(backupsToThin(backups));
  return backups.map(({ name }) => name).filter((name) => !gone.has(name));
};

describe('after two years of backups', () => {
  test('seven days, four weeks and twelve months are left, each by its newest', () => {
    const left = stay(daily(730));
    expect(left.filter((name) => name >= '2026-11-17')).toHaveLength(7);
    expect(left.every((name) => name.endsWith('T11:00:00'))).toBe(true);
    expect(new Set(left.map((name) => name.slice(0, 7))).size).toBe(12);
    expect(left.length).toBeLessThanOrEqual(7 + 4 + 12);
  });
});

const anyBackups = fc.uniqueArray(
  fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2026-12-31T00:00:00Z'),
    noInvalidDate: true,
  }),
  { selector: (date) => date.toISOString().slice(0, 19) },
);

describe('whatever backups there are', () => {
  const backups = anyBackups.map((dates) =>
    dates.map((date): DatedBackup => {
      const at = date.toISOString().slice(0, 19);
      return { name: at, at };
    }),
  );

  test('the newest stays, and never more than 23', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const left = stay(all);
        expect(left.length).toBeLessThanOrEqual(23);
        const newest = all
          .map(({ name }) => name)
          .toSorted()
          .at(-1);
        if (newest !== undefined) expect(left).toContain(newest);
      }),
    );
  });

  test('thinning what was thinned takes nothing more away', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const left = new Set(stay(all));
        expect(backupsToThin(all.filter(({ name }) => left.has(name)))).toEqual([]);
      }),
    );
  });
});
