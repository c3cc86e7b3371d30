import * as z from 'zod';
import { acquaintanceFields, commonFields, dateText } from './common.ts';

export const personRecord = z.object({
  kind: z.literal('person'),
  ...commonFields,
  /** ふりがな of the title (the name as written). */
  reading: z.string().default(''),
  roles: z
    .array(
      z.object({
        role: z.string().min(1),
        organisation: z.string().default(''),
        faction: z.string().default(''),
        from: dateText.optional(),
        to: dateText.optional(),
      }),
    )
    .default([]),
  ...acquaintanceFields,
});
export type PersonRecord = z.infer<typeof personRecord>;
