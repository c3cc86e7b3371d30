import * as z from 'zod';
import { commonFields } from './common.ts';

export const eventKind = z.enum([
  'rally',
  'leafleting',
  'visit',
  'talks',
  'submission',
  'hearing',
  'vote',
  'survey',
  'meeting',
  'deadline',
  'other',
]);
export type EventKind = z.infer<typeof eventKind>;

export const eventRecord = z.object({
  kind: z.literal('event'),
  ...commonFields,
  eventKind: eventKind.default('other'),
  place: z.string().default(''),
  /** By group: about 70 residents, about 20 members. */
  participants: z
    .array(
      z.object({
        group: z.string().min(1),
        count: z.number().int().min(0),
        about: z.boolean().default(false),
      }),
    )
    .default([]),
  /** One or two sentences: what happened. */
  summary: z.string().default(''),
});
export type EventRecord = z.infer<typeof eventRecord>;
