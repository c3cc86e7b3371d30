import { type BlockFacts, blockFacts, type RecordBlock } from './block.ts';

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Puts `words` at the path when a text stands there; a path that leads nowhere changes nothing. */
function overrideAt(facts: unknown, path: readonly string[], words: string): void {
  const [name, ...rest] = path;
  if (name === undefined || !isContainer(facts) || !Object.hasOwn(facts, name)) return;
  if (rest.length > 0) overrideAt(facts[name], rest, words);
  else if (typeof facts[name] === 'string') facts[name] = words;
}

/** What a block shows: its record's facts with the user's own words over them. */
export function effectiveFacts({ facts, overrides }: RecordBlock): BlockFacts {
  const entries = Object.entries(overrides);
  if (entries.length === 0) return facts;
  const copy: unknown = JSON.parse(JSON.stringify(facts));
  for (const [path, words] of entries)
    if (path !== 'type') overrideAt(copy, path.split('.'), words);
  const parsed = blockFacts.safeParse(copy);
  return parsed.success ? parsed.data : facts;
}
