import * as z from 'zod';
import { commonFields } from './common.ts';

/** とりくみ: what the group wants, from whom, and what is done for it. */
export const campaignRecord = z.object({
  kind: z.literal('campaign'),
  ...commonFields,
  /** What is asked for, as it would stand in a headline. */
  demand: z.string().default(''),
  /** Two or three sentences for somebody who has never heard of it. */
  lead: z.string().default(''),
  status: z.enum(['running', 'won', 'ended']).default('running'),
  /** Why: one line each. */
  points: z.array(z.string().min(1)).default([]),
  /** What success means for the reader: one line each. */
  benefits: z.array(z.string().min(1)).default([]),
  /** What the reader can do. */
  actions: z
    .array(z.object({ what: z.string().min(1), detail: z.string().default('') }))
    .default([]),
  /** Words of thanks after a success. */
  thanks: z.string().default(''),
  /** A claim for the seal, such as 「全国初」. */
  seal: z.string().default(''),
});
export type CampaignRecord = z.infer<typeof campaignRecord>;
