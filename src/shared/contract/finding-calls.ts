import * as z from 'zod';
import { dateText } from '../archive/common.ts';
import { facetName } from '../archive/facet.ts';
import { recordKind } from '../archive/record-kind.ts';
import { id } from '../base/id.ts';
import { recordRow } from './archive-calls.ts';
import { command, query } from './method.ts';
import { publicationRow } from './publication-calls.ts';
import { searchQuery } from './search-query.ts';

const nothing = z.object({});
const snippet = z.array(z.object({ text: z.string(), hit: z.boolean() }));

/** How many are found of each value of a facet, each counted without the facet's own restriction. */
export const facetCounts = z.object({
  kinds: z.array(z.object({ kind: recordKind, count: z.number() })),
  years: z.array(z.object({ year: z.string(), count: z.number() })),
  /** By name: the most frequent values, and what is chosen. `more`: how many values are left out. */
  facets: z.array(
    z.object({
      name: facetName,
      values: z.array(z.object({ value: z.string(), label: z.string(), count: z.number() })),
      more: z.number(),
    }),
  ),
  usage: z.object({ used: z.number(), unused: z.number() }),
});
export type FacetCounts = z.infer<typeof facetCounts>;

export const publicationHit = z.object({
  ...publicationRow.shape,
  /** Where the words stand first, 1 first; none when only the title has them. */
  page: z.number().int().optional(),
  snippet,
});
export type PublicationHit = z.infer<typeof publicationHit>;

/** A publication that shows a record, and on which pages, 1 first. */
export const recordUse = z.object({
  publication: id,
  title: z.string(),
  pages: z.array(z.number().int()),
});
export type RecordUse = z.infer<typeof recordUse>;

/** What was looked for, under a name of its own. */
export const savedSearch = z.object({ id, name: z.string(), query: searchQuery });
export type SavedSearch = z.infer<typeof savedSearch>;

/** A photo among those that look like it. */
export const alikeRow = recordRow.extend({ group: z.number().int() });
export type AlikeRow = z.infer<typeof alikeRow>;

const searchName = z.string().trim().min(1).max(80);

export const findingCalls = {
  /** What a search can be narrowed down by, with counts. `top`: so many values of each facet. */
  'search.facets': query(
    searchQuery.extend({ top: z.number().int().min(1).max(200).default(8) }),
    facetCounts,
  ),
  /** Publications that have all the words, in their title or on a page; those with the words in the title first. */
  'search.publications': query(
    z.object({
      query: z.string().max(200),
      limit: z.number().int().min(1).max(100).default(20),
    }),
    z.object({ total: z.number().int(), hits: z.array(publicationHit) }),
  ),
  /** Publications that show the record, newest first. */
  'record.uses': query(z.object({ id }), z.array(recordUse)),
  /** How many are found in each month, the newest first and undated ones last: where to find a month in the list. */
  'search.months': query(
    searchQuery,
    z.array(z.object({ month: z.string().optional(), count: z.number().int() })),
  ),
  /** Photos that are found and look alike, group by group, the newest first; none that stands alone. */
  'photo.alike': query(
    searchQuery.extend({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({ total: z.number().int(), groups: z.number().int(), rows: z.array(alikeRow) }),
  ),
  /** Judges photos: no star, or one to five. */
  'photo.rate': command(
    z.object({ ids: z.array(id).min(1).max(500), stars: z.number().int().min(0).max(5) }),
    z.object({ rated: z.number().int() }),
  ),
  /** Photos without a date: those that came by a messenger say nothing of their day. */
  'photo.undated': query(
    z.object({ accession: id.optional(), limit: z.number().int().min(1).max(500).default(200) }),
    z.object({ total: z.number().int(), rows: z.array(recordRow) }),
  ),
  /** Gives photos a date, as somebody has written it; those that have one keep it. */
  'photo.date': command(
    z.object({ ids: z.array(id).min(1).max(500), date: dateText }),
    z.object({ dated: z.number().int() }),
  ),
  'search.saved': query(nothing, z.array(savedSearch)),
  /** Keeps what is looked for under a name. */
  'search.keep': command(z.object({ name: searchName, query: searchQuery }), savedSearch),
  'search.rename': command(z.object({ id, name: searchName }), z.object({ renamed: z.number() })),
  'search.forget': command(z.object({ id }), z.object({ forgotten: z.number() })),
};
