import * as z from 'zod';
import { commonFields, contact } from './common.ts';

export const organisationRecord = z.object({
  kind: z.literal('organisation'),
  ...commonFields,
  /** ふりがな of the title. */
  reading: z.string().default(''),
  representative: z.string().default(''),
  postalCode: z.string().default(''),
  address: z.string().default(''),
  /** The address may stand on a leaflet. */
  addressMayBePublished: z.boolean().default(false),
  /** One line about it, for the foot of a leaflet. */
  about: z.string().default(''),
  contacts: z.array(contact).default([]),
});
export type OrganisationRecord = z.infer<typeof organisationRecord>;
