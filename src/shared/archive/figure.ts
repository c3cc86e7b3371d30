import * as z from 'zod';
import { commonFields, sourceText } from './common.ts';

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
});
export type FigureRecord = z.infer<typeof figureRecord>;
