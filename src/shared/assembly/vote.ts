import type { FactionVote, Outcome, VoteCounts } from '../archive/petition.ts';

/** How a vote went by its numbers alone; a tie is decided by the chair (Local Autonomy Act, article 116). */
export type VoteResult = 'carried' | 'lost' | 'tied' | 'unknown';

export function voteResult({ for: ayes, against: noes }: VoteCounts): VoteResult {
  if (ayes === null || noes === null) return 'unknown';
  return ayes > noes ? 'carried' : ayes < noes ? 'lost' : 'tied';
}

const GRANTED: readonly Outcome[] = ['adopted', 'in-principle', 'in-part'];

/** Whether the assembly gave the petitioners all or part of what they asked. */
export const isGranted = (outcome: Outcome): boolean => GRANTED.includes(outcome);

/** Carried but rejected, or lost but adopted: either a slip of the pen or something that needs a note. */
export function contradictsVote(outcome: Outcome, counts: VoteCounts): boolean {
  const result = voteResult(counts);
  return (
    (result === 'carried' && outcome === 'rejected') || (result === 'lost' && isGranted(outcome))
  );
}

/** What the factions' votes come to; a faction whose votes are not known adds nothing. */
export function sumOfFactions(factions: readonly FactionVote[]): Omit<VoteCounts, 'absent'> {
  const sum = (side: 'for' | 'against' | 'abstain'): number | null => {
    const known = factions.flatMap((faction) => faction[side] ?? []);
    return known.length === 0 ? null : known.reduce((all, count) => all + count, 0);
  };
  return { for: sum('for'), against: sum('against'), abstain: sum('abstain') };
}

/** Votes cast and withheld, as far as they are known. */
export const countedVotes = ({ for: ayes, against, abstain }: VoteCounts): number =>
  (ayes ?? 0) + (against ?? 0) + (abstain ?? 0);
