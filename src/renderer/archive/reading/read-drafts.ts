import { type RecordDraft, recordDraft } from '../../../shared/archive/archive-record.ts';
import type { RecordLink } from '../../../shared/archive/common.ts';
import {
  type ReadEvent,
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

export interface EventLine extends ReadEvent {
  readonly isChosen: boolean;
}

export const eventLines = (text: string): EventLine[] =>
  readChronology(text).map((event) => ({ ...event, isChosen: true }));

export const eventDraft = ({ date, title, eventKind }: ReadEvent, from: ReadFrom): RecordDraft =>
  recordDraft.parse({ kind: 'event', title, date, eventKind, links: linksOf(from) });
