/** How a record stands in one office: its state now, and those that it was in before. */
export interface Standing {
  readonly state: string;
  readonly past: ReadonlySet<string>;
}

/** What theirs is to ours. */
export type Verdict = 'same' | 'older' | 'newer' | 'apart';

/** A state's name: the same content in another revision is another state. */
export const stateOf = (revision: number, sha256: string): string => `${revision}:${sha256}`;

/**
 * Theirs follows ours when ours is one of the states that theirs came from. Where neither came from the other, or each from the
 * other because two offices chose differently, both stand: a person has to look.
 */
export function verdict(ours: Standing, theirs: Standing): Verdict {
  if (ours.state === theirs.state) return 'same';
  const follows = theirs.past.has(ours.state);
  const precedes = ours.past.has(theirs.state);
  if (follows === precedes) return 'apart';
  return follows ? 'newer' : 'older';
}
