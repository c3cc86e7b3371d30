import * as z from 'zod';
import { commonFields, sourcePlaceFields, sourceText } from './common.ts';

/** Whether words may be printed, and on what ground. */
export const permission = z.enum([
  'given',
  'public-statement',
  'press-quotation',
  'unknown',
  'refused',
]);
export type Permission = z.infer<typeof permission>;

/** 発言: words and everything needed to print them honestly. */
export const quoteRecord = z.object({
  kind: z.literal('quote'),
  ...commonFields,
  /** Exactly as said or written. */
  words: z.string().trim().min(1),
  /** Name as printed; for an anonymous speaker the description, such as 「ある区議」. */
  speaker: z.string().default(''),
  anonymous: z.boolean().default(false),
  /** Role and faction at that time. */
  role: z.string().default(''),
  faction: z.string().default(''),
  occasion: z.string().default(''),
  place: z.string().default(''),
  source: sourceText,
  ...sourcePlaceFields,
  /** Versions for narrow places, made by cutting alone: see `shortened-words.ts`. */
  shortened: z.array(z.object({ words: z.string().trim().min(1) })).default([]),
  permission: permission.default('unknown'),
});
export type QuoteRecord = z.infer<typeof quoteRecord>;
