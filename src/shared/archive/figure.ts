import * as z from 'zod';
import { id } from '../base/id.ts';
import { commonFields, sourcePlaceFields, sourceText } from './common.ts';

/**
 * How a figure is reckoned from the figures that it cites: a share of a number (7割 of 1,000), the sum of all, the first
 * less the others, the first as a share of the second.
 */
export const calculation = z.object({
  rule: z.enum(['share-of', 'sum', 'difference', 'ratio']),
  of: z.array(id).max(20).default([]),
});
export type Calculation = z.infer<typeof calculation>;

/** 数字: a number that may be cited, because it says what it counts, who counted and when. */
export const figureRecord = z.object({
  kind: z.literal('figure'),
  ...commonFields,
  value: z.number(),
  /** Upper end when `precision` is `range`. */
  valueTo: z.number().optional(),
  precision: z.enum(['exact', 'about', 'at-least', 'range']).default('exact'),
  unit: z.string().default(''),
  /** What is counted: 「資格確認書でトラブルがあった医療機関の割合」. */
  counts: z.string().default(''),
  countedBy: z.string().default(''),
  source: sourceText,
  ...sourcePlaceFields,
  /** Given when the number is reckoned from others. */
  calculation: calculation.optional(),
});
export type FigureRecord = z.infer<typeof figureRecord>;
