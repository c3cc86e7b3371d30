import * as z from 'zod';
import { commonFields, dateText } from './common.ts';

/** Known or unknown head count; null is "not known", 0 is "nobody". */
const headCount = z.number().int().min(0).max(9999).nullable().default(null);

export const voteCounts = z.object({
  for: headCount,
  against: headCount,
  abstain: headCount,
  absent: headCount,
});
export type VoteCounts = z.infer<typeof voteCounts>;

export const outcome = z.enum([
  'adopted',
  'in-principle',
  'in-part',
  'rejected',
  'withdrawn',
  'lapsed',
]);
export type Outcome = z.infer<typeof outcome>;

/** How one faction (会派) voted; members without one stand as a faction of their own (無所属). */
export const factionVote = z.object({
  faction: z.string().trim().default(''),
  for: headCount,
  against: headCount,
  abstain: headCount,
});
export type FactionVote = z.infer<typeof factionVote>;

/** One vote, in committee or in plenary. */
export const voteTaken = z.object({
  date: dateText.optional(),
  /** Name of the committee or assembly that voted. */
  body: z.string().default(''),
  counts: voteCounts,
  /** Members present, if known on its own. */
  present: headCount,
  /** In the order of the assembly's own list. */
  factions: z.array(factionVote).max(60).default([]),
  outcome: outcome.optional(),
  note: z.string().default(''),
});
export type VoteTaken = z.infer<typeof voteTaken>;

/** Stages other than the two votes, which have fields of their own. */
export const stageName = z.enum([
  'drafted',
  'submitted',
  'shelved',
  'referred',
  'supplement-invited',
  'supplement-given',
  'heard',
  'continued',
  'opinion-sent',
  'carried-out',
  'withdrawn',
  'lapsed',
]);
export type StageName = z.infer<typeof stageName>;

export const petitionStage = z.object({
  stage: stageName,
  date: dateText.optional(),
  note: z.string().default(''),
});
export type PetitionStage = z.infer<typeof petitionStage>;

/** The block at the head of a petition letter. */
export const petitionerBlock = z.object({
  postalCode: z.string().default(''),
  address: z.string().default(''),
  organisation: z.string().default(''),
  representative: z.string().default(''),
  phone: z.string().default(''),
});

/** Signatures in hand on a day, all of them and not only the new ones. */
export const signatureCount = z.object({
  date: dateText.optional(),
  count: z.number().int().min(0).max(99_999_999),
  note: z.string().default(''),
});
export type SignatureCount = z.infer<typeof signatureCount>;

/** 陳情・請願. A seigan needs an introducing member (Local Autonomy Act, article 124). */
export const petitionRecord = z.object({
  kind: z.literal('petition'),
  ...commonFields,
  petitionKind: z.enum(['chinjo', 'seigan']).default('chinjo'),
  /** The assembly it is addressed to. */
  assembly: z.string().default(''),
  /** As it stands on the letter, without 殿. */
  addressee: z.string().default(''),
  receptionNumber: z.string().default(''),
  introducers: z.array(z.string().min(1)).default([]),
  petitioner: petitionerBlock.prefault({}),
  /** 主旨: one item each. */
  gist: z.array(z.string().min(1)).default([]),
  /** 理由: paragraphs, divided by line ends. */
  reasons: z.string().default(''),
  /** Groups that sign the petition with the petitioner. */
  coSigners: z.array(z.string().trim().min(1)).default([]),
  /** The number handed in. */
  signatures: z.number().int().min(0).nullable().default(null),
  /** How the number grew. */
  signatureCounts: z.array(signatureCount).default([]),
  stages: z.array(petitionStage).default([]),
  committeeVote: voteTaken.optional(),
  plenaryVote: voteTaken.optional(),
});
export type PetitionRecord = z.infer<typeof petitionRecord>;
