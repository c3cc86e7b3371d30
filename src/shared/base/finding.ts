import * as z from 'zod';

/** Ordered from what must be mended before printing to what is only good to know. */
export const severity = z.enum(['error', 'warning', 'notice']);
export type Severity = z.infer<typeof severity>;

/**
 * Something to be known while the work goes on; collected, never thrown.
 * `rule` is the key of its sentence in the language files, `params` are what the sentence names.
 */
export const finding = z.object({
  rule: z.string(),
  severity,
  where: z.object({
    page: z.number().int().optional(),
    frame: z.string().optional(),
    record: z.string().optional(),
  }),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof finding>;
