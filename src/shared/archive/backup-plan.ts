/** How many backups stay: the newest of so many days, ISO weeks and months that have any. */
export const KEPT = { days: 7, weeks: 4, months: 12 } as const;

export interface DatedBackup {
  readonly name: string;
  /** Local day and time, `YYYY-MM-DDTHH:MM:SS`: sorts as time goes. */
  readonly at: string;
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970 of a civil day; a civil day has no time zone. */
const dayNumber = (civilDay: string): number => Date.parse(`${civilDay}T00:00:00Z`) / MS_PER_DAY;

/** Weeks begin on Monday (ISO 8601); 1970-01-01 was a Thursday. */
const weekOf = ({ at }: DatedBackup): string =>
  String(Math.floor((dayNumber(at.slice(0, 10)) + 3) / 7));
const dayOf = ({ at }: DatedBackup): string => at.slice(0, 10);
const monthOf = ({ at }: DatedBackup): string => at.slice(0, 7);

/** The newest backup of each of the newest `most` periods. */
function newestOfEach(
  newestFirst: readonly DatedBackup[],
  periodOf: (backup: DatedBackup) => string,
  most: number,
): DatedBackup[] {
  const newest = new Map<string, DatedBackup>();
  for (const backup of newestFirst) {
    const period = periodOf(backup);
    if (!newest.has(period)) newest.set(period, backup);
  }
  return [...newest.values()].slice(0, most);
}

/**
 * Which backups may go: those that are neither the newest of one of the last 7 days, 4 weeks nor 12 months that have any. The
 * newest of all always stays.
 */
export function backupsToThin(backups: readonly DatedBackup[]): string[] {
  const newestFirst = backups.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const kept = new Set(
    [
      ...newestOfEach(newestFirst, dayOf, KEPT.days),
      ...newestOfEach(newestFirst, weekOf, KEPT.weeks),
      ...newestOfEach(newestFirst, monthOf, KEPT.months),
    ].map(({ name }) => name),
  );
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}
