import type { Outcome, VoteCounts } from '../archive/petition.ts';

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

/** Votes cast and withheld, as far as they are known. */
export const countedVotes = ({ for: ayes, against, abstain }: VoteCounts): number =>
  (ayes ?? 0) + (against ?? 0) + (abstain ?? 0);
