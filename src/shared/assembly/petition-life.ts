import type { Outcome, PetitionRecord, VoteTaken } from '../archive/petition.ts';
import {
  comparePartialDates,
  type PartialDate,
  parsePartialDate,
} from '../japanese/partial-date.ts';
import type { LifeStepName } from './words.ts';

/** One step of a petition's way through the assembly. */
export interface LifeStep {
  readonly step: LifeStepName;
  readonly date?: PartialDate;
  readonly note: string;
  readonly vote?: VoteTaken;
}

/** The way that a petition goes when nothing else is known. */
const WAY: readonly LifeStepName[] = [
  'drafted',
  'submitted',
  'shelved',
  'referred',
  'supplement-invited',
  'supplement-given',
  'heard',
  'continued',
  'committee-vote',
  'plenary-vote',
  'opinion-sent',
  'carried-out',
  'withdrawn',
  'lapsed',
];
const onTheWay = ({ step }: LifeStep): number => WAY.indexOf(step);

const dated = (text: string | undefined): { date?: PartialDate } => {
  const date = text === undefined ? undefined : parsePartialDate(text);
  return date ? { date } : {};
};

const voteStep = (
  step: 'committee-vote' | 'plenary-vote',
  vote: VoteTaken | undefined,
): LifeStep[] => (vote ? [{ step, note: vote.note, vote, ...dated(vote.date) }] : []);

/**
 * Stages and both votes in the order of time. Steps of one day follow the usual way; a step without a date stands
 * before the first step that usually comes later.
 */
export function petitionLife(petition: PetitionRecord): LifeStep[] {
  const steps: LifeStep[] = [
    ...petition.stages.map(({ stage, date, note }) => ({ step: stage, note, ...dated(date) })),
    ...voteStep('committee-vote', petition.committeeVote),
    ...voteStep('plenary-vote', petition.plenaryVote),
  ].sort((one, other) => onTheWay(one) - onTheWay(other));
  const life = steps
    .filter(({ date }) => date !== undefined)
    .sort((one, other) => comparePartialDates(one.date, other.date));
  for (const step of steps.filter(({ date }) => date === undefined)) {
    const later = life.findIndex((other) => onTheWay(other) > onTheWay(step));
    life.splice(later === -1 ? life.length : later, 0, step);
  }
  return life;
}

/** Where a petition stands now. */
export interface PetitionStanding {
  /** The last step taken; a planned one is not taken. */
  readonly last?: LifeStep;
  /** Only the plenary decides; what a committee votes is its advice. */
  readonly outcome?: Outcome;
}

export function petitionStanding(petition: PetitionRecord): PetitionStanding {
  const life = petitionLife(petition).filter(({ date }) => date?.planned !== true);
  const last = life.at(-1);
  const ended = life.findLast(({ step }) => step === 'withdrawn' || step === 'lapsed')?.step;
  const outcome =
    petition.plenaryVote?.outcome ??
    (ended === 'withdrawn' || ended === 'lapsed' ? ended : undefined);
  return { ...(last && { last }), ...(outcome && { outcome }) };
}
