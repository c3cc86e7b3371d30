import * as z from 'zod';
import { id } from '../base/id.ts';
import { parsePartialDate } from '../japanese/partial-date.ts';

/** A date as people write it (「2025年12月はじめ」, `2025-08`), kept as written. */
export const dateText = z
  .string()
  .min(1)
  .refine((text) => parsePartialDate(text) !== undefined, { error: 'date-unreadable' })
  .meta({ description: 'Date as written: 2025-12-12, 2025-08, 2025年12月はじめ, 令和7年12月12日' });

/** What the other record is to this one. */
export const linkRole = z.enum([
  'campaign', // belongs to this campaign
  'about', // speaks of it
  'source', // was taken from it
  'depicts', // shows it (photo -> person, event)
  'spoken-at', // quote -> event
  'spoken-by', // quote -> person
  'organiser', // campaign, event -> organisation that answers for it
  'petitioner', // petition -> organisation
  'predecessor', // petition -> older petition
  'related',
  'member-of', // person -> organisation
]);
export type LinkRole = z.infer<typeof linkRole>;

export const recordLink = z.object({ role: linkRole, to: id });
export type RecordLink = z.infer<typeof recordLink>;

/** What every record has, whatever its kind. */
export const commonFields = {
  id,
  title: z.string().trim().min(1).max(500),
  date: dateText.optional(),
  tags: z.array(z.string().trim().min(1)).default([]),
  notes: z.string().default(''),
  links: z.array(recordLink).default([]),
  /** The accession (act of taking in) that this record came with. */
  accession: id,
  /** Instants, ISO 8601 with Z. */
  created: z.iso.datetime(),
  changed: z.iso.datetime(),
  /** Counts saves, from 1. */
  revision: z.number().int().min(1),
};

/** Set by the archive itself; a draft comes without them. */
export const keptByArchive = {
  accession: true,
  created: true,
  changed: true,
  revision: true,
} as const;

/** A contact of an organisation or a person. Nothing is printed whose `mayBePublished` is false. */
export const contact = z.object({
  medium: z.enum(['post', 'phone', 'fax', 'email', 'web']),
  value: z.string().trim().min(1),
  label: z.string().default(''),
  mayBePublished: z.boolean().default(false),
});
export type Contact = z.infer<typeof contact>;

/**
 * Where a person or an organisation stands on a petition: as they said, or as one expects them to vote. The latest of a
 * petition counts.
 */
export const stance = z.enum([
  'for',
  'likely-for',
  'unclear',
  'likely-against',
  'against',
  'abstain',
]);
export type Stance = z.infer<typeof stance>;

export const stanceTaken = z.object({
  petition: id,
  stance,
  date: dateText.optional(),
  /** Who heard it where: 「訪問で本人から」「委員会での発言」. */
  source: z.string().default(''),
});
export type StanceTaken = z.infer<typeof stanceTaken>;

/** One visit paid to a person or an organisation. */
export const visit = z.object({
  date: dateText.optional(),
  /** Who went. */
  by: z.string().default(''),
  note: z.string().min(1),
});
export type Visit = z.infer<typeof visit>;

/** What a secretary knows of a person and of an organisation alike. */
export const acquaintanceFields = {
  /** Other ways in which the name is written: 髙橋 for 高橋, a former name, a short form. */
  nameVariants: z.array(z.string().trim().min(1)).default([]),
  contacts: z.array(contact).default([]),
  stances: z.array(stanceTaken).default([]),
  visits: z.array(visit).default([]),
};

/** Where in the source the words or the number stand. */
export const sourcePlaceFields = {
  sourcePage: z.string().default(''),
  sourceUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  /** In a recording: `12:34` or `1:02:34`. */
  sourceTime: z
    .union([z.literal(''), z.string().regex(/^(?:\d{1,2}:)?[0-5]?\d:[0-5]\d$/)])
    .default(''),
};

/** Where words or a number come from: a record (by link role `source`) or free text with page, URL or time code. */
export const sourceText = z.string().default('');
