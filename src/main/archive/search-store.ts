import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { SearchHit } from '../../shared/contract/archive-calls.ts';
import { matchExpression } from '../../shared/japanese/search-grams.ts';
import { snippetOf } from '../../shared/japanese/snippet.ts';
import type { Reader, Value } from '../database/sqlite.ts';
import {
  endOfDay,
  FIRST_DATED,
  kindAt,
  kindCondition,
  kindOfSql,
  placeOfDay,
  yearOfSql,
} from './place.ts';
import { RECORD_COLUMNS, readRecord, rowOf } from './record-row.ts';
import { foundBy } from './record-store.ts';

export interface SearchQuery {
  readonly query: string;
  readonly kinds: readonly RecordKind[];
  /** Civil days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface SearchFacets {
  readonly kinds: { kind: RecordKind; count: number }[];
  readonly years: { year: string; count: number }[];
}

export interface SearchResult {
  readonly total: number;
  readonly hits: SearchHit[];
  readonly facets: SearchFacets;
}

/** What to look through: the index when there are words, else every live record. */
export interface Scope {
  readonly table: 'record_search' | 'record';
  readonly where: string;
  readonly values: readonly Value[];
}

export function scopeOf({ kinds, from, to }: SearchQuery, expression: string | undefined): Scope {
  const conditions = [
    expression === undefined ? 'trashed IS NULL' : 'record_search MATCH ?',
    `TRUE${kindCondition('rowid', kinds)}`,
  ];
  const values: Value[] = expression === undefined ? [] : [expression];
  if (from !== undefined || to !== undefined) {
    conditions.push('rowid >= ?');
    values.push(from === undefined ? FIRST_DATED : placeOfDay(from));
  }
  if (to !== undefined) {
    conditions.push('rowid < ?');
    values.push(endOfDay(to));
  }
  const table = expression === undefined ? 'record' : 'record_search';
  return { table, where: conditions.join(' AND '), values };
}

interface Group {
  readonly year: number;
  readonly kind: RecordKind;
  readonly count: number;
}

function summed<Key>(groups: readonly Group[], keyOf: (group: Group) => Key): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const group of groups) {
    const key = keyOf(group);
    sums.set(key, (sums.get(key) ?? 0) + group.count);
  }
  return sums;
}

const kindFacet = (groups: readonly Group[]): SearchFacets['kinds'] =>
  [...summed(groups, ({ kind }) => kind)]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count);

const yearFacet = (groups: readonly Group[]): SearchFacets['years'] =>
  [...summed(groups, ({ year }) => year)]
    .filter(([year]) => year > 0)
    .sort(([a], [b]) => b - a)
    .map(([year, count]) => ({ year: String(year), count }));

/** Questions about places alone: no record is read. */
export function placesIn(database: Reader) {
  return {
    newest: ({ table, where, values }: Scope, limit: number, offset: number): number[] =>
      database
        .all(
          `SELECT rowid AS place FROM ${table} WHERE ${where} ORDER BY rowid DESC LIMIT ? OFFSET ?`,
          ...values,
          limit,
          offset,
        )
        .map(({ place }) => Number(place)),

    count: ({ table, where, values }: Scope): number =>
      Number(database.get(`SELECT count(*) AS n FROM ${table} WHERE ${where}`, ...values)?.n),

    groups: ({ table, where, values }: Scope): Group[] =>
      database
        .all(
          `SELECT ${yearOfSql('rowid')} AS year, ${kindOfSql('rowid')} AS kind, count(*) AS n
           FROM ${table} WHERE ${where} GROUP BY 1, 2`,
          ...values,
        )
        .map((row) => ({
          year: Number(row.year),
          kind: kindAt(Number(row.kind)),
          count: Number(row.n),
        })),
  };
}

export type SearchStore = ReturnType<typeof searchStore>;

/** Full-text search over the index of pairs; an empty query finds everything. */
export function searchStore(database: Reader) {
  const places = placesIn(database);

  /** Title hits first, newest first within each. */
  const ranked = (query: SearchQuery, expression: string): number[] => {
    const { offset, limit } = query;
    const inTitle = scopeOf(query, `title : (${expression})`);
    const first = places.newest(inTitle, limit, offset);
    if (first.length === limit) return first;
    const titles = first.length > 0 || offset === 0 ? offset + first.length : places.count(inTitle);
    const elsewhere = scopeOf(query, `(${expression}) NOT (title : (${expression}))`);
    const rest = places.newest(elsewhere, limit - first.length, Math.max(0, offset - titles));
    return [...first, ...rest];
  };

  const hitAt = (place: number, query: string): SearchHit | undefined => {
    const row = database.get(`SELECT ${RECORD_COLUMNS} FROM record WHERE place = ?`, place);
    if (!row) return undefined;
    const record = readRecord(row);
    const snippet = record ? snippetOf(foundBy(database, record), query) : [];
    return { ...rowOf(row, record), snippet };
  };

  /** A facet is counted without its own restriction: it shows what choosing otherwise would give. */
  const facets = (query: SearchQuery, expression: string | undefined, found: Group[]) => {
    const groupsOf = (wider: SearchQuery): Group[] => places.groups(scopeOf(wider, expression));
    const anyKind = query.kinds.length === 0 ? found : groupsOf({ ...query, kinds: [] });
    const bounded = query.from !== undefined || query.to !== undefined;
    const anyTime = bounded ? groupsOf({ ...query, from: undefined, to: undefined }) : found;
    return { kinds: kindFacet(anyKind), years: yearFacet(anyTime) };
  };

  return {
    find: (query: SearchQuery): SearchResult => {
      const expression = matchExpression(query.query);
      if (expression === undefined && query.query.trim() !== '') {
        return { total: 0, hits: [], facets: { kinds: [], years: [] } };
      }
      const scope = scopeOf(query, expression);
      const groups = places.groups(scope);
      const page =
        expression === undefined
          ? places.newest(scope, query.limit, query.offset)
          : ranked(query, expression);
      return {
        total: groups.reduce((sum, { count }) => sum + count, 0),
        hits: page.flatMap((place) => hitAt(place, query.query) ?? []),
        facets: facets(query, expression, groups),
      };
    },
  };
}
