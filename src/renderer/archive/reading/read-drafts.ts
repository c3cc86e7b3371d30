import { type RecordDraft, recordDraft } from '../../../shared/archive/archive-record.ts';
import type { RecordLink } from '../../../shared/archive/common.ts';
import {
  type EventReading,
  readChronology,
} from '../../../shared/assembly/reading/read-chronology.ts';
import { type ReadPetition, readPetition } from '../../../shared/assembly/reading/read-petition.ts';
import type { Id } from '../../../shared/base/id.ts';

/** Where what is read came from and belongs. */
export interface ReadFrom {
  readonly document: Id | undefined;
  readonly campaign: Id | undefined;
}

const linksOf = ({ document, campaign }: ReadFrom): RecordLink[] => [
  ...(campaign === undefined ? [] : [{ role: 'campaign' as const, to: campaign }]),
  ...(document === undefined ? [] : [{ role: 'source' as const, to: document }]),
];

/** What a letter should have and this one has not, by the names of their fields. */
export const MISSABLE = ['title', 'date', 'addressee', 'gist', 'reasons'] as const;
export type Missable = (typeof MISSABLE)[number];

export interface PetitionDraft {
  readonly draft: RecordDraft;
  readonly missing: readonly Missable[];
}

const isMissing = (read: ReadPetition, name: Missable): boolean =>
  name === 'gist' ? read.gist.length === 0 : !read[name];

/** The petition of a letter, to be confirmed; submitted on its date. */
export function petitionDraft(text: string, from: ReadFrom): PetitionDraft {
  const read = readPetition(text);
  const { date } = read;
  const draft = recordDraft.parse({
    kind: 'petition',
    ...read,
    title: read.title || '-',
    stages: date === undefined ? [] : [{ stage: 'submitted', date }],
    links: linksOf(from),
  });
  if (read.title === '') draft.title = '';
  return { draft, missing: MISSABLE.filter((name) => isMissing(read, name)) };
}

/** An event as it was read, and as it is mended; without a date that can be read it is not kept. */
export interface EventLine extends Omit<EventReading, 'date' | 'span'> {
  readonly date: string;
  /** The lines of the source that it was read from. */
  readonly source: string;
  readonly isChosen: boolean;
  readonly isKept: boolean;
}

export const eventLines = (text: string): EventLine[] =>
  readChronology(text).events.map(({ date = '', span, ...event }) => ({
    ...event,
    date,
    source: text.slice(span.start, span.end),
    isChosen: true,
    isKept: false,
  }));

export const eventDraft = (line: EventLine, from: ReadFrom): RecordDraft => {
  const { date, title, summary, eventKind } = line;
  return recordDraft.parse({
    kind: 'event',
    title,
    date,
    summary,
    eventKind,
    links: linksOf(from),
  });
};
