import type { ArchiveRecord } from '../archive/archive-record.ts';
import type { AssemblyTerm, OrganisationRecord } from '../archive/organisation.ts';
import type { PetitionRecord } from '../archive/petition.ts';
import { dayNumber } from '../japanese/civil-day.ts';
import { fold } from '../japanese/folding.ts';
import {
  comparePartialDates,
  type PartialDate,
  parsePartialDate,
} from '../japanese/partial-date.ts';
import { type CalendarEntry, iCalendar } from './icalendar.ts';
import { petitionLife, petitionStanding } from './petition-life.ts';

/** A day to be kept in mind. */
export interface Deadline {
  readonly kind: 'deadline' | 'petition-deadline' | 'session' | 'term-end';
  readonly date: PartialDate;
  /** What the record itself calls it: the event, the session, the term. */
  readonly name: string;
  /** The assembly, where it is one's. */
  readonly of: string;
  readonly record: string;
}

const read = (text: string | undefined): PartialDate | undefined =>
  text === undefined ? undefined : parsePartialDate(text);

const alike = (name: string): string => fold(name).replace(/\s/g, '');

/** Whether an organisation is called that, in any of its ways. */
export const isCalled = (
  { title, nameVariants }: Pick<OrganisationRecord, 'title' | 'nameVariants'>,
  name: string,
): boolean => [title, ...nameVariants].some((own) => alike(own) === alike(name));

/** The record of the assembly that a petition was handed to, found by its name. */
export function assemblyOf(
  petition: PetitionRecord,
  records: readonly ArchiveRecord[],
): OrganisationRecord | undefined {
  if (petition.assembly === '') return undefined;
  return records
    .filter((record) => record.kind === 'organisation')
    .find((one) => one.assembly !== undefined && isCalled(one, petition.assembly));
}

function assemblyDeadlines({ id, title, assembly }: OrganisationRecord): Deadline[] {
  const one = (kind: Deadline['kind'], name: string, text: string | undefined): Deadline[] => {
    const date = read(text);
    return date ? [{ kind, date, name, of: title, record: id }] : [];
  };
  return [
    ...(assembly?.sessions ?? []).flatMap(({ name, from, petitionDeadline }) => [
      ...one('petition-deadline', name, petitionDeadline),
      ...one('session', name, from),
    ]),
    ...(assembly?.terms ?? []).flatMap(({ name, to }) => one('term-end', name, to)),
  ];
}

function eventDeadline(record: ArchiveRecord): Deadline[] {
  if (record.kind !== 'event' || record.eventKind !== 'deadline') return [];
  const date = read(record.date);
  return date ? [{ kind: 'deadline', date, name: record.title, of: '', record: record.id }] : [];
}

/** Deadlines, sessions and ends of terms of the records, in the order of time. */
export function deadlines(records: readonly ArchiveRecord[]): Deadline[] {
  return records
    .flatMap((record) =>
      record.kind === 'organisation' ? assemblyDeadlines(record) : eventDeadline(record),
    )
    .sort((one, other) => comparePartialDates(one.date, other.date));
}

/** Those that may still come within so many days; what may only be known roughly counts until its last day. */
export function comingDeadlines(
  all: readonly Deadline[],
  today: string,
  within = Number.POSITIVE_INFINITY,
): Deadline[] {
  const now = dayNumber(today);
  return all.filter(
    ({ date }) => dayNumber(date.to) >= now && dayNumber(date.from) <= now + within,
  );
}

/**
 * The next day that matters for a petition: a deadline that is linked to it, or a session of its assembly; none once
 * it is decided. The deadline for handing in matters only while it has not been handed in.
 */
export function nextDeadline(
  petition: PetitionRecord,
  records: readonly ArchiveRecord[],
  today: string,
): Deadline | undefined {
  if (petitionStanding(petition).outcome !== undefined) return undefined;
  const assembly = assemblyOf(petition, records);
  const linked = records.filter(
    (record) => record.kind === 'event' && record.links.some(({ to }) => to === petition.id),
  );
  const isSubmitted = petitionLife(petition).some(({ step }) => step === 'submitted');
  const all = deadlines(assembly ? [...linked, assembly] : linked);
  return comingDeadlines(all, today).find(
    ({ kind }) => kind !== 'petition-deadline' || !isSubmitted,
  );
}

/** The term of the assembly with whose end a petition lapses unless it is decided: the one in which it came in. */
export function lapsesWith(
  petition: PetitionRecord,
  assembly: OrganisationRecord | undefined,
): AssemblyTerm | undefined {
  const { outcome } = petitionStanding(petition);
  if (outcome !== undefined) return undefined;
  const submitted = petitionLife(petition).find(({ step }) => step === 'submitted')?.date;
  if (!submitted) return undefined;
  return assembly?.assembly?.terms.find(({ from, to }) => {
    const [begin, end] = [read(from), read(to)];
    return end !== undefined && submitted.from <= end.to && (!begin || begin.from <= submitted.to);
  });
}

const WORDS = {
  deadline: '',
  'petition-deadline': '陳情・請願の締め切り',
  session: '開会',
  'term-end': '任期満了',
} as const;

/** 「みどり区議会 第4回定例会 陳情・請願の締め切り」 */
export const deadlineWords = ({ kind, name, of }: Deadline): string =>
  [of, name, WORDS[kind]].filter((part) => part !== '').join(' ');

/** Deadlines and sessions for the calendar of a telephone. `now` is an instant, ISO 8601 with Z. */
export function deadlineCalendar(all: readonly Deadline[], now: string): string {
  const entries = all.map((deadline): CalendarEntry => {
    const { date, kind, name, record } = deadline;
    const isExact = date.precision === 'day' && !date.approximate;
    const words = deadlineWords(deadline);
    return {
      // A deadline that moves is still the same deadline.
      uid: `${record}-${kind}-${[...name].map((one) => one.codePointAt(0)?.toString(36)).join('')}`,
      first: date.from,
      last: date.to,
      summary: isExact ? words : `${words}（${date.text}）`,
      description: date.text,
      isPlanned: date.planned,
    };
  });
  return iCalendar({ product: 'Deadlines', now, entries });
}
