import * as z from 'zod';
import { commonFields } from './common.ts';

/** 記事: a press article's data and a fair excerpt; the article itself is not copied. */
export const clippingRecord = z.object({
  kind: z.literal('clipping'),
  ...commonFields,
  paper: z.string().default(''),
  section: z.string().default(''),
  /** 朝刊, 夕刊, 電子版, 12版. */
  edition: z.string().default(''),
  headline: z.string().default(''),
  /** Headlines beside and under the first. */
  furtherHeadlines: z.array(z.string().trim().min(1)).default([]),
  reporter: z.string().default(''),
  /** Local time of publication, `HH:MM`. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  membersOnly: z.boolean().default(false),
  hashtags: z.array(z.string().min(1)).default([]),
  captions: z.array(z.string().min(1)).default([]),
  relatedArticles: z.array(z.string().min(1)).default([]),
  excerpt: z.string().default(''),
  /** In our own words; this may be printed. */
  summary: z.string().default(''),
  /** Until the paper has said yes, nothing of it is printed. */
  permittedUse: z.enum(['ask-the-paper', 'permitted', 'not-for-print']).default('ask-the-paper'),
});
export type ClippingRecord = z.infer<typeof clippingRecord>;
