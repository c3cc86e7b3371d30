import type { RecordKind } from '../../shared/archive/record-kind.ts';
import { bodyTexts } from '../../shared/archive/record-text.ts';
import type { SearchHit } from '../../shared/contract/archive-calls.ts';
import type { Usage } from '../../shared/contract/search-query.ts';
import { matchExpression } from '../../shared/japanese/search-grams.ts';
import { hasAll, snippetAmong } from '../../shared/japanese/snippet.ts';
import { otherWords } from '../../shared/japanese/synonyms.ts';
import type { Reader, Value, Writer } from '../database/sqlite.ts';
import { fillPages } from '../publication/publication-search-store.ts';
import { extractOf } from './extract-store.ts';
import { type Condition, type Narrowing, narrowedBy } from './facet-store.ts';
import { facetFill } from './index-fill-store.ts';
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

/** What is looked for, and what it is narrowed down by. */
export interface Sought {
  readonly query: string;
  readonly kinds: readonly RecordKind[];
  /** Civil days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly narrow?: Narrowing | undefined;
  readonly usage?: Usage | undefined;
  readonly accession?: string | undefined;
}

export interface SearchQuery extends Sought {
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
  readonly suggestions: { query: string; total: number }[];
}

/** What to look through: the index when there are words, else every live record. */
export interface Scope {
  readonly table: 'record_search' | 'record';
  readonly where: string;
  readonly values: readonly Value[];
}

/** Records of one accession. What a handover brought keeps the accession that it had in the other office. */
export const takenInWith = (accession: string): Condition => ({
  where: '(accession = ? OR id IN (SELECT id FROM handed WHERE handed.accession = ?))',
  values: [accession, accession],
});

const FIRST_PAGES = 10;

/** Places of the records that a live publication shows. */
const USED_PLACES = `SELECT record.place FROM used_in
  JOIN publication ON publication.id = used_in.publication
  JOIN record ON record.id = used_in.record WHERE publication.trashed IS NULL`;

/** What narrows a search besides kind and date; nothing is asked of the database when nothing narrows. */
function conditionsOf(
  database: Reader,
  { narrow = {}, usage, accession }: Sought,
  table: Scope['table'],
) {
  const conditions: Condition[] = [];
  // The plus keeps the index of words from being asked once for each of these places; the records may be.
  const rowid = table === 'record_search' ? `+${table}.rowid` : `${table}.rowid`;
  const narrowed = narrowedBy(database, narrow, table);
  if (narrowed) conditions.push(narrowed);
  if (usage !== undefined) {
    const where = `${rowid} ${usage === 'used' ? 'IN' : 'NOT IN'} (${USED_PLACES})`;
    conditions.push({ where, values: [] });
  }
  if (accession !== undefined) {
    const { where, values } = takenInWith(accession);
    conditions.push({ where: `${rowid} IN (SELECT place FROM record WHERE ${where})`, values });
  }
  return conditions;
}

export function scopeOf(
  sought: Sought,
  expression: string | undefined,
  conditions: readonly Condition[] = [],
): Scope {
  const { kinds, from, to } = sought;
  const table = expression === undefined ? 'record' : 'record_search';
  const where = [
    expression === undefined ? 'trashed IS NULL' : 'record_search MATCH ?',
    `TRUE${kindCondition('rowid', kinds)}`,
    ...conditions.map((condition) => condition.where),
  ];
  const values: Value[] = expression === undefined ? [] : [expression];
  values.push(...conditions.flatMap((condition) => condition.values));
  if (from !== undefined || to !== undefined) {
    where.push('rowid >= ?');
    values.push(from === undefined ? FIRST_DATED : placeOfDay(from));
  }
  if (to !== undefined) {
    where.push('rowid < ?');
    values.push(endOfDay(to));
  }
  return { table, where: where.join(' AND '), values };
}

/** What a search looks through, with all that narrows it. */
export const scopeIn = (database: Reader, sought: Sought, expression: string | undefined): Scope =>
  scopeOf(
    sought,
    expression,
    conditionsOf(database, sought, expression === undefined ? 'record' : 'record_search'),
  );

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

/** How many of each kind and year, each without its own restriction: what choosing otherwise would give. */
export function kindsAndYears(
  database: Reader,
  sought: Sought,
  expression: string | undefined,
): SearchFacets & { readonly total: number } {
  const groupsOf = (wider: Sought): Group[] =>
    placesIn(database).groups(scopeIn(database, wider, expression));
  const found = groupsOf(sought);
  const anyKind = sought.kinds.length === 0 ? found : groupsOf({ ...sought, kinds: [] });
  const bounded = sought.from !== undefined || sought.to !== undefined;
  const anyTime = bounded ? groupsOf({ ...sought, from: undefined, to: undefined }) : found;
  return {
    kinds: kindFacet(anyKind),
    years: yearFacet(anyTime),
    total: found.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Whether the words hold nothing that can be searched for, such as signs alone. */
export const isUnsearchable = (query: string): boolean =>
  query.trim() !== '' && matchExpression(query) === undefined;

export type SearchStore = ReturnType<typeof searchStore>;

/** Full-text search over the index of pairs; an empty query finds everything. */
export function searchStore(database: Writer) {
  const places = placesIn(database);
  const fill = facetFill(database);

  /** Title hits first, newest first within each. */
  const ranked = (query: SearchQuery, expression: string): number[] => {
    const { offset, limit } = query;
    const inTitle = scopeIn(database, query, `title : (${expression})`);
    const first = places.newest(inTitle, limit, offset);
    if (first.length === limit) return first;
    const titles = first.length > 0 || offset === 0 ? offset + first.length : places.count(inTitle);
    const elsewhere = scopeIn(database, query, `(${expression}) NOT (title : (${expression}))`);
    const rest = places.newest(elsewhere, limit - first.length, Math.max(0, offset - titles));
    return [...first, ...rest];
  };

  const hitAt = (place: number, query: string): SearchHit | undefined => {
    const row = database.get(`SELECT ${RECORD_COLUMNS} FROM record WHERE place = ?`, place);
    if (!row) return undefined;
    const record = readRecord(row);
    if (!record) return { ...rowOf(row), snippet: [] };
    const own = bodyTexts(record);
    const pages = record.kind === 'document' ? extractOf(database, record.id) : [];
    // What the title says already need not be looked for on three hundred pages.
    const read = hasAll(record.title, query) ? pages.slice(0, FIRST_PAGES) : pages;
    const texts = [...own, ...read.map(({ words }) => words)];
    const { parts, index } = snippetAmong(texts, query);
    const page = pages[index - own.length]?.page ?? 0;
    return { ...rowOf(row, record), snippet: parts, ...(page > 0 && { page }) };
  };

  const totalOf = (sought: Sought): number => {
    const expression = matchExpression(sought.query);
    return expression === undefined ? 0 : places.count(scopeIn(database, sought, expression));
  };

  return {
    find: (query: SearchQuery): SearchResult => {
      // Words alone need no facets: the first search in an archive of schema 1 does not wait for them.
      if (query.narrow && Object.keys(query.narrow).length > 0) fill();
      if (query.usage !== undefined) fillPages(database);
      const expression = matchExpression(query.query);
      if (isUnsearchable(query.query)) {
        return { total: 0, hits: [], facets: { kinds: [], years: [] }, suggestions: [] };
      }
      const { total, ...facets } = kindsAndYears(database, query, expression);
      const page =
        expression === undefined
          ? places.newest(scopeIn(database, query, undefined), query.limit, query.offset)
          : ranked(query, expression);
      const suggestions = otherWords(query.query)
        .map((other) => ({ query: other, total: totalOf({ ...query, query: other }) }))
        .filter((other) => other.total > 0);
      return {
        total,
        hits: page.flatMap((place) => hitAt(place, query.query) ?? []),
        facets,
        suggestions,
      };
    },
  };
}
