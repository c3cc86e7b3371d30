import type { PetitionRecord } from '../archive/petition.ts';
import { dayNumber } from '../japanese/civil-day.ts';
import type { LifeStep } from './petition-life.ts';
import { petitionLife } from './petition-life.ts';
import type { LifeStepName } from './words.ts';

/** How long a petition waited before anybody took it up. */
export interface ShelvedFor {
  /** Days; they differ when a date is known only roughly. */
  readonly least: number;
  readonly most: number;
  /** The step that ended it; none while the clock runs. */
  readonly endedBy?: LifeStepName;
}

/** What takes a petition off the shelf, or out of the assembly. */
const ENDS: readonly LifeStepName[] = [
  'referred',
  'heard',
  'committee-vote',
  'plenary-vote',
  'withdrawn',
  'lapsed',
];

const isTaken = ({ date }: LifeStep): boolean => date?.planned !== true;

/**
 * Days from submission to the referral or the vote, or to `today`, a civil day. undefined while it is not known to be
 * submitted, or when it was taken up on a day that nobody wrote down.
 */
export function shelvedFor(petition: PetitionRecord, today: string): ShelvedFor | undefined {
  const life = petitionLife(petition).filter(isTaken);
  const submitted = life.find(({ step }) => step === 'submitted')?.date;
  if (!submitted || submitted.from > today) return undefined;
  const ends = life.filter(({ step }) => ENDS.includes(step));
  const end = ends.find(({ date }) => date !== undefined);
  if (!end?.date && ends.length > 0) return undefined;
  const days = (from: string, to: string): number => Math.max(0, dayNumber(to) - dayNumber(from));
  const { from, to } = end?.date ?? { from: today, to: today };
  return {
    least: days(submitted.to, from),
    most: days(submitted.from, to),
    ...(end && { endedBy: end.step }),
  };
}
