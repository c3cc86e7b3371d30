import * as z from 'zod';
import { fold } from '../japanese/folding.ts';
import type { ArchiveRecord } from './archive-record.ts';

/** By what records can be narrowed down besides kind and date; kind and date lie in a record's place already. */
export const facetName = z.enum(['campaign', 'person', 'place', 'tag', 'consent', 'use', 'stars']);
export type FacetName = z.infer<typeof facetName>;

/** What a record holds of a facet. Values with the same key are one to a reader (髙橋 and 高橋). */
export interface FacetValue {
  readonly name: FacetName;
  readonly key: string;
  /** As written; empty where the key says all. */
  readonly label: string;
}

/** Whether words or pictures may be printed, whatever the kind calls it. */
const QUOTE_USE = {
  given: 'permitted',
  'public-statement': 'permitted',
  'press-quotation': 'permitted',
  unknown: 'ask',
  refused: 'refused',
} as const;
const CLIPPING_USE = {
  permitted: 'permitted',
  'ask-the-paper': 'ask',
  'not-for-print': 'refused',
} as const;

/** People by name, as the record itself writes them. */
function peopleIn(record: ArchiveRecord): string[] {
  switch (record.kind) {
    case 'person':
      return [record.title];
    case 'quote':
      return record.anonymous ? [] : [record.speaker];
    case 'photo':
      return record.people.map(({ name }) => name);
    case 'petition':
      return [...record.introducers, record.petitioner.representative];
    case 'organisation':
      return [record.representative];
    default:
      return [];
  }
}

/** One picture can be of people who agreed and of one who did not: it is found under both. */
const consentsIn = (record: ArchiveRecord): string[] =>
  record.kind === 'photo' ? [record.consent, ...record.people.map((one) => one.consent)] : [];

function permittedUses(record: ArchiveRecord): string[] {
  if (record.kind === 'quote') return [QUOTE_USE[record.permission]];
  if (record.kind === 'clipping') return [CLIPPING_USE[record.permittedUse]];
  return [];
}

const written = (name: FacetName, labels: readonly string[]): FacetValue[] =>
  labels
    .map((label) => ({ name, key: fold(label).replace(/\s/g, ''), label: label.trim() }))
    .filter(({ key }) => key !== '');

const coded = (name: FacetName, keys: readonly string[]): FacetValue[] =>
  keys.map((key) => ({ name, key, label: '' }));

/**
 * What a record can be narrowed down by, each value once. `linkedPeople`: names of the person records that it is
 * linked to, which it does not hold itself.
 */
export function facetValues(
  record: ArchiveRecord,
  linkedPeople: readonly string[] = [],
): FacetValue[] {
  const campaigns = record.links.filter(({ role }) => role === 'campaign').map(({ to }) => to);
  const values = [
    ...coded('campaign', campaigns),
    ...written('person', [...peopleIn(record), ...linkedPeople]),
    ...written('place', 'place' in record ? [record.place] : []),
    ...written('tag', record.tags),
    ...coded('consent', consentsIn(record)),
    ...coded('use', permittedUses(record)),
    ...coded('stars', record.kind === 'photo' ? [String(record.stars)] : []),
  ];
  return [...new Map(values.map((value) => [`${value.name} ${value.key}`, value])).values()];
}
