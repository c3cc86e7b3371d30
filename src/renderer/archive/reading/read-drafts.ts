import { type RecordDraft, recordDraft } from '../../../shared/archive/archive-record.ts';
import type { RecordLink } from '../../../shared/archive/common.ts';
import {
  type EventReading,
  readChronology,
} from '../../../shared/assembly/reading/read-chronology.ts';
import { type LetterReading, readLetter } from '../../../shared/assembly/reading/read-letter.ts';
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

export interface PetitionDraft extends Pick<LetterReading, 'spans' | 'doubts'> {
  readonly draft: RecordDraft;
}

/** The petition of a letter, to be confirmed; submitted on its date. */
export function petitionDraft(text: string, from: ReadFrom): PetitionDraft {
  const { petition, spans, doubts } = readLetter(text);
  const { title, date } = petition;
  const draft = recordDraft.parse({
    kind: 'petition',
    ...petition,
    title: title || '-',
    stages: date === undefined ? [] : [{ stage: 'submitted', date }],
    links: linksOf(from),
  });
  if (title === '') draft.title = '';
  return { draft, spans, doubts };
}

/** An event as it was read, and as it is mended; without a date that can be read it is not kept. */
export interface EventLine extends Omit<EventReading, 'date'> {
  readonly date: string;
  readonly isChosen: boolean;
}

export const eventLines = (text: string): EventLine[] =>
  readChronology(text).events.map(({ date = '', span, ...event }) => ({
    ...event,
    date,
    span,
    isChosen: true,
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
