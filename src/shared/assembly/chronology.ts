import type { ArchiveRecord } from '../archive/archive-record.ts';
import type { EventKind, EventRecord } from '../archive/event.ts';
import type { PetitionRecord } from '../archive/petition.ts';
import {
  comparePartialDates,
  type PartialDate,
  parsePartialDate,
} from '../japanese/partial-date.ts';
import { type LifeStep, petitionLife } from './petition-life.ts';
import {
  type AssemblyLanguage,
  type LifeStepName,
  outcomeWord,
  stepWord,
  voteWording,
  votingBody,
} from './words.ts';

/** Petitions that took the same step in the same way on the same date. */
export interface StepTogether {
  readonly step: LifeStep;
  readonly petitions: readonly PetitionRecord[];
}

/** One line of the chronology: an event, or a step of petitions, or an event with the steps that it was. */
export interface ChronologyEntry {
  readonly date?: PartialDate;
  readonly event?: EventRecord;
  readonly steps: readonly StepTogether[];
}

/** Steps that an event of that kind tells of, when it is linked to the petition and has the same date. */
const TOLD_BY: Partial<Record<EventKind, readonly LifeStepName[]>> = {
  submission: ['submitted'],
  hearing: ['heard', 'supplement-given', 'committee-vote'],
  vote: ['committee-vote', 'plenary-vote'],
};

const linked = (one: ArchiveRecord, other: ArchiveRecord): boolean =>
  one.links.some(({ to }) => to === other.id) || other.links.some(({ to }) => to === one.id);

/** Equal for petitions that took a step together. */
const stepKey = ({ step, date, vote }: LifeStep): string =>
  JSON.stringify([date?.sortKey ?? '', step, vote?.outcome ?? '', vote ? vote.counts : '']);

function stepsTogether(petitions: readonly PetitionRecord[]): StepTogether[] {
  const together = new Map<string, { step: LifeStep; petitions: PetitionRecord[] }>();
  for (const petition of petitions) {
    for (const step of petitionLife(petition)) {
      if (step.step === 'drafted' || step.date === undefined) continue;
      const key = stepKey(step);
      const group = together.get(key) ?? { step, petitions: [] };
      group.petitions.push(petition);
      together.set(key, group);
    }
  }
  return [...together.values()];
}

const tells = (event: EventRecord, { step, petitions }: StepTogether): boolean =>
  (TOLD_BY[event.eventKind] ?? []).includes(step.step) &&
  event.date !== undefined &&
  parsePartialDate(event.date)?.sortKey === step.date?.sortKey &&
  petitions.every((petition) => linked(event, petition));

/**
 * Events and the steps of petitions in the order of time; a step that an event tells of stands with it once,
 * and petitions that went together stand in one line. A step without a date is left to the petition's own life;
 * an event without one comes last.
 */
export function campaignChronology(records: readonly ArchiveRecord[]): ChronologyEntry[] {
  const events = records.filter((record) => record.kind === 'event');
  const steps = stepsTogether(records.filter((record) => record.kind === 'petition'));
  const told = new Set<StepTogether>();
  const ofEvents = events.map((event): ChronologyEntry => {
    const own = steps.filter((step) => !told.has(step) && tells(event, step));
    for (const step of own) told.add(step);
    const date = event.date === undefined ? undefined : parsePartialDate(event.date);
    return { ...(date && { date }), event, steps: own };
  });
  const untold = steps
    .filter((step) => !told.has(step))
    .map(
      (one): ChronologyEntry => ({ ...(one.step.date && { date: one.step.date }), steps: [one] }),
    );
  return [...ofEvents, ...untold].sort((one, other) => comparePartialDates(one.date, other.date));
}

const counted = (count: number, language: AssemblyLanguage): string => {
  if (count === 1) return '';
  return language === 'ja' ? `（${count}件）` : ` (${count} petitions)`;
};

function stepText({ step, petitions }: StepTogether, language: AssemblyLanguage): string {
  const { vote } = step;
  if (!vote) return `${stepWord(step.step, language)}${counted(petitions.length, language)}`;
  const numbers = voteWording(vote.counts, language);
  if (language === 'en') {
    const outcome = vote.outcome ? `: ${outcomeWord(vote.outcome, 'en')}` : '';
    const votes = numbers === '' ? '' : `, ${numbers}`;
    return `${stepWord(step.step, 'en')}${outcome}${votes}${counted(petitions.length, 'en')}`;
  }
  const place = votingBody(step.step === 'committee-vote' ? 'committee' : 'plenary', vote.body);
  const outcome = vote.outcome ? outcomeWord(vote.outcome) : '採決';
  return `${place}で${outcome}${counted(petitions.length, 'ja')}${numbers === '' ? '' : ` ${numbers}`}`;
}

/** The words of a line as they are printed. */
export function chronologyText(entry: ChronologyEntry, language: AssemblyLanguage = 'ja'): string {
  const votes = entry.steps.filter(({ step }) => step.vote !== undefined);
  if (!entry.event) return entry.steps.map((step) => stepText(step, language)).join('、');
  if (votes.length === 0) return entry.event.title;
  const [separator, end] = language === 'ja' ? ['。', ''] : ['. ', '.'];
  return (
    [entry.event.title, ...votes.map((step) => stepText(step, language))].join(separator) + end
  );
}

/** A vote was taken. */
export const isImportant = ({ event, steps }: ChronologyEntry): boolean =>
  event?.eventKind === 'vote' || steps.some(({ step }) => step.vote !== undefined);
