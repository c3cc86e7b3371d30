import type { FacetName } from '../../shared/archive/facet.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';
import type { SearchWords } from '../../shared/contract/search-query.ts';
import { link } from '../link/link.ts';
import type { Narrowed, Route } from '../workbench/route.ts';
import type { RowsPage } from './paged-rows.ts';
import type { FoundRow } from './record-row.tsx';

export type SortOrder = 'date-newest' | 'date-oldest' | 'title' | 'changed';

/** What of the archive is looked at. */
export interface Looking {
  readonly query: string;
  readonly kinds: readonly RecordKind[];
  readonly narrowed: Narrowed;
  readonly accession: Id | undefined;
  readonly sort: SortOrder;
  /** Only photos that look like another, group by group. */
  readonly isAlike: boolean;
}

const yearBounds = (year: string): { from: string; to: string } => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

/** The one year that the bounds make, if they make one. */
export function boundedYear({ from, to }: Narrowed): string | undefined {
  const year = from?.slice(0, 4) ?? '';
  const bounds = yearBounds(year);
  return from === bounds.from && to === bounds.to ? year : undefined;
}

/** That year alone, or with no year none. */
export function withYear(narrowed: Narrowed, year: string | undefined): Narrowed {
  const { from: _from, to: _to, ...rest } = narrowed;
  return year === undefined ? rest : { ...rest, ...yearBounds(year) };
}

/** Another value of a facet chosen, or one that was chosen let go. */
export function withValue(narrowed: Narrowed, name: FacetName, value: string): Narrowed {
  const chosen = narrowed.values?.[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const { [name]: _before, ...others } = narrowed.values ?? {};
  return withValues(narrowed, next.length > 0 ? { ...others, [name]: next } : others);
}

function withValues({ values: _values, ...rest }: Narrowed, values: Narrowed['values'] = {}) {
  return Object.keys(values).length > 0 ? { ...rest, values } : rest;
}

/** Used, never used, or whichever. */
export function withUsage(narrowed: Narrowed, usage: Narrowed['usage']): Narrowed {
  const { usage: _usage, ...rest } = narrowed;
  return usage === undefined ? rest : { ...rest, usage };
}

export const isNarrowed = (narrowed: Narrowed): boolean => Object.keys(narrowed).length > 0;

/** Words, a date or a value are searched for, in the order of fitness and date; else the whole is listed as sorted. */
export const isSearch = ({ query, narrowed }: Looking): boolean =>
  query.trim() !== '' || isNarrowed(narrowed);

/** As the archive is asked. */
export function searchOf({ query, kinds, accession, narrowed }: Looking): SearchWords {
  const { values = {}, ...rest } = narrowed;
  const narrow = Object.fromEntries(
    Object.entries(values).map(([name, chosen]) => [name, [...chosen]]),
  );
  return {
    query,
    kinds: [...kinds],
    narrow,
    ...rest,
    ...(accession !== undefined && { accession }),
  };
}

/** The place in the archive that shows what a kept search finds. */
export function routeOf({ query, kinds, narrow, from, to, usage, accession }: SearchWords): Route {
  const narrowed: Narrowed = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(usage !== undefined && { usage }),
    ...(Object.keys(narrow).length > 0 && { values: narrow }),
  };
  return {
    room: 'archive',
    query,
    kinds,
    ...(accession !== undefined && { accession }),
    ...(isNarrowed(narrowed) && { narrowed }),
  };
}

export async function fetchRows(
  looking: Looking,
  offset: number,
  limit: number,
): Promise<RowsPage<FoundRow> | undefined> {
  const kinds = [...looking.kinds];
  if (looking.isAlike) {
    const alike = await link().call('photo.alike', { ...searchOf(looking), offset, limit });
    return alike.ok ? alike.reply : undefined;
  }
  if (isSearch(looking)) {
    const found = await link().call('search.find', { ...searchOf(looking), offset, limit });
    return found.ok ? { total: found.reply.total, rows: found.reply.hits } : undefined;
  }
  const { sort, accession } = looking;
  const args = { kinds, sort, offset, limit, ...(accession === undefined ? {} : { accession }) };
  const listed = await link().call('record.list', args);
  return listed.ok ? listed.reply : undefined;
}
