import type { PetitionRecord } from '../archive/petition.ts';
import { petitionStanding } from './petition-life.ts';
import { isGranted } from './vote.ts';
import type { LifeStepName } from './words.ts';

/** A column of the board: where on its way a petition stands. */
export const BOARD_COLUMNS = [
  'drafting',
  'waiting',
  'in-committee',
  'before-plenary',
  'granted',
  'ended',
] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

const COLUMN_OF: Readonly<Record<LifeStepName, BoardColumn>> = {
  drafted: 'drafting',
  submitted: 'waiting',
  shelved: 'waiting',
  referred: 'in-committee',
  'supplement-invited': 'in-committee',
  'supplement-given': 'in-committee',
  heard: 'in-committee',
  continued: 'in-committee',
  'committee-vote': 'before-plenary',
  'plenary-vote': 'ended',
  'opinion-sent': 'granted',
  'carried-out': 'granted',
  withdrawn: 'ended',
  lapsed: 'ended',
};

/** Once the plenary has decided, what it decided; before, the last step taken. */
export function boardColumn(petition: PetitionRecord): BoardColumn {
  const { last, outcome } = petitionStanding(petition);
  if (outcome !== undefined) return isGranted(outcome) ? 'granted' : 'ended';
  return last ? COLUMN_OF[last.step] : 'drafting';
}
