import type { ArchiveRecord } from '../archive/archive-record.ts';
import type { RecordKind } from '../archive/record-kind.ts';
import type { Id } from '../base/id.ts';
import {
  comparePartialDates,
  type PartialDate,
  parsePartialDate,
} from '../japanese/partial-date.ts';
import {
  type ChronologyEntry,
  campaignChronology,
  chronologyText,
  isImportant,
} from './chronology.ts';
import type { AssemblyLanguage } from './words.ts';

/** One line of a chronology in words, with the records that it tells of. */
export interface ChronologyItem {
  readonly date: PartialDate | undefined;
  readonly text: string;
  /** The petitions whose steps it tells of, when no event does. */
  readonly petitions: readonly string[];
  readonly isImportant: boolean;
  /** What it tells of, the event first. */
  readonly records: readonly Id[];
  /** The campaigns that these belong to. */
  readonly campaigns: readonly Id[];
  /** Given for what is neither an event nor a petition. */
  readonly kind?: RecordKind;
}

/** Kinds that have their place in time beside events and petitions. */
export const SIDE_KINDS = ['quote', 'photo', 'clipping', 'figure'] as const satisfies RecordKind[];

const campaignsOf = (records: readonly ArchiveRecord[]): Id[] => [
  ...new Set(
    records.flatMap(({ links }) =>
      links.filter(({ role }) => role === 'campaign').map(({ to }) => to),
    ),
  ),
];

function itemOf(entry: ChronologyEntry, language: AssemblyLanguage): ChronologyItem {
  const petitions = entry.steps.flatMap((step) => step.petitions);
  const records = [...(entry.event ? [entry.event] : []), ...petitions];
  return {
    date: entry.date,
    text: chronologyText(entry, language),
    petitions: entry.event ? [] : petitions.map(({ title }) => title),
    isImportant: isImportant(entry),
    records: [...new Set(records.map(({ id }) => id))],
    campaigns: campaignsOf(records),
  };
}

const sideItem = (record: ArchiveRecord): ChronologyItem => ({
  date: record.date === undefined ? undefined : parsePartialDate(record.date),
  text: record.title,
  petitions: [],
  isImportant: false,
  records: [record.id],
  campaigns: campaignsOf([record]),
  kind: record.kind,
});

/** Events, steps of petitions and what else has a date, in the order of time; what has none comes last. */
export function chronologyItems(
  records: readonly ArchiveRecord[],
  language: AssemblyLanguage,
): ChronologyItem[] {
  const sides: readonly RecordKind[] = SIDE_KINDS;
  return [
    ...campaignChronology(records).map((entry) => itemOf(entry, language)),
    ...records.filter(({ kind, date }) => sides.includes(kind) && date !== undefined).map(sideItem),
  ].sort((one, other) => comparePartialDates(one.date, other.date));
}
