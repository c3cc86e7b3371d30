import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import {
  type ChronologyEntry,
  campaignChronology,
  chronologyText,
  isImportant,
} from '../../shared/assembly/chronology.ts';
import type { AssemblyLanguage } from '../../shared/assembly/words.ts';
import type { Id } from '../../shared/base/id.ts';
import {
  comparePartialDates,
  type PartialDate,
  parsePartialDate,
} from '../../shared/japanese/partial-date.ts';

/** One line of the chronology as it is shown. */
export interface ChronologyLine {
  readonly date: PartialDate | undefined;
  readonly text: string;
  /** The petitions whose steps it tells of, when no event does. */
  readonly petitions: readonly string[];
  readonly isImportant: boolean;
  /** The record that it tells of. */
  readonly record: Id | undefined;
  /** Given for what is neither an event nor a petition. */
  readonly kind?: RecordKind;
}

/** Kinds that have their place in time beside events and petitions. */
export const SIDE_KINDS = ['quote', 'photo', 'clipping', 'figure'] as const satisfies RecordKind[];

const lineOf = (entry: ChronologyEntry, language: AssemblyLanguage): ChronologyLine => ({
  date: entry.date,
  text: chronologyText(entry, language),
  petitions: entry.event
    ? []
    : entry.steps.flatMap(({ petitions }) => petitions.map(({ title }) => title)),
  isImportant: isImportant(entry),
  record: entry.event?.id ?? entry.steps[0]?.petitions[0]?.id,
});

const sideLine = (record: ArchiveRecord): ChronologyLine => ({
  date: record.date === undefined ? undefined : parsePartialDate(record.date),
  text: record.title,
  petitions: [],
  isImportant: false,
  record: record.id,
  kind: record.kind,
});

/** Events, steps of petitions and what else has a date, in the order of time; what has none comes last. */
export function chronologyLines(
  records: readonly ArchiveRecord[],
  language: AssemblyLanguage,
): ChronologyLine[] {
  const sides: readonly RecordKind[] = SIDE_KINDS;
  return [
    ...campaignChronology(records).map((entry) => lineOf(entry, language)),
    ...records.filter(({ kind, date }) => sides.includes(kind) && date !== undefined).map(sideLine),
  ].sort((one, other) => comparePartialDates(one.date, other.date));
}

/** Lines of a year together; those without a date under `undefined`, at the end. */
export function byYear(
  lines: readonly ChronologyLine[],
): readonly (readonly [string | undefined, readonly ChronologyLine[]])[] {
  return [...Map.groupBy(lines, ({ date }) => date?.from.slice(0, 4))];
}
