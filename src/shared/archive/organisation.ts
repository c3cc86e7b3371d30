import * as z from 'zod';
import { acquaintanceFields, commonFields, dateText } from './common.ts';

/** One meeting period of an assembly (定例会, 臨時会). */
export const assemblySession = z.object({
  name: z.string().min(1),
  from: dateText.optional(),
  to: dateText.optional(),
  /** Petitions that come in by this day are dealt with in the session. */
  petitionDeadline: dateText.optional(),
});
export type AssemblySession = z.infer<typeof assemblySession>;

/** 任期: what is not decided when it ends, lapses. */
export const assemblyTerm = z.object({
  name: z.string().min(1),
  from: dateText.optional(),
  to: dateText.optional(),
});
export type AssemblyTerm = z.infer<typeof assemblyTerm>;

export const assemblyFacts = z.object({
  /** Members by law (定数); null is not known. */
  seats: z.number().int().min(1).max(9999).nullable().default(null),
  terms: z.array(assemblyTerm).default([]),
  sessions: z.array(assemblySession).default([]),
});
export type AssemblyFacts = z.infer<typeof assemblyFacts>;

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
  ...acquaintanceFields,
  /** Given when the organisation is an assembly. */
  assembly: assemblyFacts.optional(),
});
export type OrganisationRecord = z.infer<typeof organisationRecord>;
