import type { PetitionRecord, VoteTaken } from '../archive/petition.ts';
import type { Finding } from '../base/finding.ts';
import { parsePartialDate, weekdayMistaken } from '../japanese/partial-date.ts';
import { contradictsVote, countedVotes, sumOfFactions } from './vote.ts';

type Params = Finding['params'];
type VotedIn = 'committee' | 'plenary';

const lastDay = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : parsePartialDate(date)?.to;
const firstDay = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : parsePartialDate(date)?.from;

/** Surely before: the last day it may mean lies before the first of the other. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  const [end, start] = [lastDay(one), firstDay(other)];
  return end !== undefined && start !== undefined && end < start;
}

/** The chair of an assembly does not vote, so one member present may be missing from the count. */
const CHAIR = 1;

function countFindings(vote: VoteTaken, where: VotedIn): [string, Params][] {
  const { counts, present } = vote;
  if (present === null) return [];
  const counted = countedVotes(counts);
  if (counted > present) return [['counts-exceed-present', { where, counted, present }]];
  const complete = counts.for !== null && counts.against !== null && counts.abstain !== null;
  return complete && counted < present - CHAIR
    ? [['counts-fall-short', { where, counted, present }]]
    : [];
}

/** Only what is known on both sides is compared. */
function factionFindings({ counts, factions }: VoteTaken, where: VotedIn): [string, Params][] {
  const sums = sumOfFactions(factions);
  return (['for', 'against', 'abstain'] as const).flatMap((side): [string, Params][] => {
    const [counted, sum] = [counts[side], sums[side]];
    return counted === null || sum === null || counted === sum
      ? []
      : [['factions-disagree', { where, counted, sum }]];
  });
}

function voteFindings(petition: PetitionRecord, where: VotedIn): [string, Params][] {
  const vote = where === 'committee' ? petition.committeeVote : petition.plenaryVote;
  if (!vote) return [];
  const submitted = petition.stages.find(({ stage }) => stage === 'submitted')?.date;
  return [
    ...countFindings(vote, where),
    ...factionFindings(vote, where),
    ...(vote.outcome && contradictsVote(vote.outcome, vote.counts)
      ? ([['outcome-contradicts-vote', { where, outcome: vote.outcome }]] as [string, Params][])
      : []),
    ...(isBefore(vote.date, submitted)
      ? ([['vote-before-submission', { where }]] as [string, Params][])
      : []),
  ];
}

function weekdayFindings(petition: PetitionRecord): [string, Params][] {
  const dates = [
    petition.date,
    ...petition.stages.map(({ date }) => date),
    petition.committeeVote?.date,
    petition.plenaryVote?.date,
  ];
  return [...new Set(dates)].flatMap((date) => {
    const mistaken = date === undefined ? undefined : weekdayMistaken(date);
    return date !== undefined && mistaken
      ? [['weekday-contradicts-date', { date, real: mistaken.real }] as [string, Params]]
      : [];
  });
}

/**
 * What does not fit together in a petition as it was entered. Nothing of it is forbidden: assemblies do odd things,
 * and papers have slips. Rules are named `assembly/…`.
 */
export function petitionFindings(petition: PetitionRecord): Finding[] {
  const found: [string, Params][] = [
    ...(isBefore(petition.plenaryVote?.date, petition.committeeVote?.date)
      ? ([['plenary-before-committee', {}]] as [string, Params][])
      : []),
    ...voteFindings(petition, 'committee'),
    ...voteFindings(petition, 'plenary'),
    ...(petition.petitionKind === 'seigan' && petition.introducers.length === 0
      ? ([['seigan-without-introducer', {}]] as [string, Params][])
      : []),
    ...weekdayFindings(petition),
  ];
  return found.map(([rule, params]) => ({
    rule: `assembly/${rule}`,
    severity: 'warning',
    where: { record: petition.id },
    params,
  }));
}
