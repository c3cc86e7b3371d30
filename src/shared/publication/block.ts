import * as z from 'zod';
import { contact } from '../archive/common.ts';
import { figureRecord } from '../archive/figure.ts';
import { factionVote, outcome, voteCounts } from '../archive/petition.ts';
import { permission } from '../archive/quote.ts';
import { id } from '../base/id.ts';

/** The record that a block was made from, at the revision it had then. */
export const blockSource = z.object({ record: id, revision: z.number().int().min(0) });
export type BlockSource = z.infer<typeof blockSource>;

/** Exact words with who said them, where and when. */
export const quoteFacts = z.object({
  type: z.literal('quote'),
  words: z.string(),
  speaker: z.string(),
  role: z.string(),
  faction: z.string(),
  occasion: z.string(),
  date: z.string(),
  source: z.string(),
  permission,
});

/** What a petition asks for. */
export const gistFacts = z.object({
  type: z.literal('gist'),
  title: z.string(),
  items: z.array(z.string()),
  /** Paragraphs; empty when the block shows the gist only. */
  reasons: z.array(z.string()),
});

export const voteFacts = z.object({
  type: z.literal('vote'),
  title: z.string(),
  body: z.string(),
  date: z.string(),
  counts: voteCounts,
  /** Left out where the votes of the factions are not known. */
  factions: z.array(factionVote).optional(),
  outcome: outcome.optional(),
  /** Which of a petition's two votes it is. */
  which: z.enum(['committee', 'plenary']).optional(),
});

export const chronologyFacts = z.object({
  type: z.literal('chronology'),
  title: z.string(),
  entries: z.array(z.object({ date: z.string(), text: z.string(), important: z.boolean() })),
  /** At most so many entries were wanted. */
  limit: z.number().int().min(1).optional(),
});

export const figureFacts = z.object({
  type: z.literal('figure'),
  value: figureRecord.shape.value,
  valueTo: figureRecord.shape.valueTo,
  precision: figureRecord.shape.precision,
  unit: z.string(),
  counts: z.string(),
  countedBy: z.string(),
  date: z.string(),
  source: z.string(),
});

/** Only what may be published is ever copied into these facts. */
export const contactFacts = z.object({
  type: z.literal('contact'),
  name: z.string(),
  about: z.string(),
  address: z.string(),
  contacts: z.array(contact.omit({ mayBePublished: true })),
});

/** 会場案内: where and when people meet. What the record does not know is written on the page: the hour, the way there. */
export const venueFacts = z.object({
  type: z.literal('venue'),
  title: z.string(),
  date: z.string(),
  time: z.string(),
  place: z.string(),
  access: z.string(),
});

export const blockFacts = z.discriminatedUnion('type', [
  quoteFacts,
  gistFacts,
  voteFacts,
  chronologyFacts,
  figureFacts,
  contactFacts,
  venueFacts,
]);
export type BlockFacts = z.infer<typeof blockFacts>;
export type BlockType = BlockFacts['type'];
export type FactsOf<Type extends BlockType> = Extract<BlockFacts, { type: Type }>;

/** How a block shows its facts, where there is more than one way. */
export const blockVariant = z.enum([
  'seats', // vote: the chamber in a half circle
  'numbers', // vote: the numbers alone
  'factions', // vote: a table of how each faction voted
  'icons', // figure: so many of ten
  'share', // figure: a bar
  'rail', // chronology: points on a line
  'lines', // chronology: one line each
  'newspaper', // quote: large, between two rules
  'balloon', // quote: in a balloon over its speaker
  'abridged', // gist: the first sentence of each item, and said so
]);
export type BlockVariant = z.infer<typeof blockVariant>;

const VARIANTS_OF: Readonly<Record<BlockType, readonly BlockVariant[]>> = {
  quote: ['newspaper', 'balloon'],
  gist: ['abridged'],
  vote: ['seats', 'numbers', 'factions'],
  chronology: ['rail', 'lines'],
  figure: ['icons', 'share'],
  contact: [],
  venue: [],
};

/** What a block can be besides the plain one: a table of factions only where their votes are known. */
export function variantsOf(facts: BlockFacts): readonly BlockVariant[] {
  const hasFactions = facts.type === 'vote' && facts.factions !== undefined;
  return VARIANTS_OF[facts.type].filter((variant) => variant !== 'factions' || hasFactions);
}

/**
 * A record block: facts as they were in the sources at that revision, so that a page draws and prints
 * the same without the archive; `overrides` are the user's own words for this publication,
 * by path into the facts (`words`, `items.2`, `entries.0.text`).
 */
export const recordBlock = z.object({
  sources: z.array(blockSource).min(1),
  facts: blockFacts,
  overrides: z.record(z.string(), z.string()).default({}),
});
export type RecordBlock = z.infer<typeof recordBlock>;
