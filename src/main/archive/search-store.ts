import type { RecordKind } from '../../shared/archive/archive-record.ts';
import { bodyTexts } from '../../shared/archive/record-text.ts';
import type { SearchHit } from '../../shared/contract/archive-calls.ts';
import { matchExpression } from '../../shared/japanese/search-grams.ts';
import { snippetOf } from '../../shared/japanese/snippet.ts';
import type { Reader, Value } from '../database/sqlite.ts';
import { DAY_SPAN, dayNumber, kindAt, kindCondition, yearOfDay } from './place.ts';
import { readRecord, rowOf } from './record-store.ts';

export interface SearchQuery {
  readonly query: string;
  readonly kinds: readonly RecordKind[];
  /** Civil days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface SearchResult {
  readonly total: number;
  readonly hits: SearchHit[];
  readonly facets: {
    readonly kinds: { kind: RecordKind; count: number }[];
    readonly years: { year: string; count: number }[];
  };
}

/** What to look through: the index when there are words, else every live record. */
interface Scope {
  readonly table: 'record_search' | 'record';
  readonly where: string;
  readonly values: readonly Value[];
}

function dateCondition({ from, to }: SearchQuery): { where: string; values: Value[] } {
  const values: Value[] = [];
  let where = '';
  if (from !== undefined) {
    where += ' AND rowid >= ?';
    values.push(dayNumber(from) * DAY_SPAN);
  }
  if (to !== undefined) {
    where += ' AND rowid < ?';
    values.push((dayNumber(to) + 1) * DAY_SPAN);
  }
  return { where, values };
}

function scopeOf(query: SearchQuery, expression: string | undefined): Scope {
  const dates = dateCondition(query);
  const where = kindCondition('rowid', query.kinds) + dates.where;
  return expression === undefined
    ? { table: 'record', where: `trashed IS NULL${where}`, values: dates.values }
    : {
        table: 'record_search',
        where: `record_search MATCH ?${where}`,
        values: [expression, ...dates.values],
      };
}

const tally = <Key>(counts: Map<Key, number>, key: Key, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

export type SearchStore = ReturnType<typeof searchStore>;

/** Full-text search over the bigram index; an empty query finds everything. */
export function searchStore(database: Reader) {
  const rowids = ({ table, where, values }: Scope, limit: number, offset: number): number[] =>
    database
      .all(
        `SELECT rowid FROM ${table} WHERE ${where} ORDER BY rowid DESC LIMIT ? OFFSET ?`,
        ...values,
        limit,
        offset,
      )
      .map((row) => Number(row.rowid));

  const count = ({ table, where, values }: Scope): number =>
    Number(database.get(`SELECT count(*) AS n FROM ${table} WHERE ${where}`, ...values)?.n);

  /** Kind and year are read from the row's number, so that no table row is touched. */
  const facets = ({ table, where, values }: Scope): SearchResult['facets'] => {
    const kinds = new Map<RecordKind, number>();
    const years = new Map<number, number>();
    const groups = database.all(
      `SELECT (rowid / ${DAY_SPAN}) AS day, (rowid & 15) AS kind, count(*) AS n FROM ${table} WHERE ${where} GROUP BY 1, 2`,
      ...values,
    );
    for (const { day, kind, n } of groups) {
      tally(kinds, kindAt(Number(kind)), Number(n));
      if (Number(day) > 0) tally(years, yearOfDay(Number(day)), Number(n));
    }
    return {
      kinds: [...kinds]
        .map(([kind, number]) => ({ kind, count: number }))
        .sort((a, b) => b.count - a.count),
      years: [...years]
        .sort(([a], [b]) => b - a)
        .map(([year, number]) => ({ year: String(year), count: number })),
    };
  };

  /** Title hits first, newest first within each. */
  const ranked = (query: SearchQuery, expression: string): number[] => {
    const inTitle = scopeOf(query, `title : (${expression})`);
    const titles = count(inTitle);
    const first = query.offset < titles ? rowids(inTitle, query.limit, query.offset) : [];
    const rest = query.limit - first.length;
    if (rest === 0) return first;
    const elsewhere = scopeOf(query, `(${expression}) NOT (title : (${expression}))`);
    return [...first, ...rowids(elsewhere, rest, Math.max(0, query.offset - titles))];
  };

  const hitAt = (place: number, query: string): SearchHit | undefined => {
    const row = database.get('SELECT content FROM record WHERE place = ?', place);
    if (!row) return undefined;
    const record = readRecord(row);
    return { ...rowOf(record), snippet: snippetOf(bodyTexts(record), query) };
  };

  return {
    find: (query: SearchQuery): SearchResult => {
      const expression = matchExpression(query.query);
      if (expression === undefined && query.query.trim() !== '') {
        return { total: 0, hits: [], facets: { kinds: [], years: [] } };
      }
      const scope = scopeOf(query, expression);
      const places =
        expression === undefined
          ? rowids(scope, query.limit, query.offset)
          : ranked(query, expression);
      return {
        total: count(scope),
        hits: places.flatMap((place) => hitAt(place, query.query) ?? []),
        facets: facets(scope),
      };
    },
  };
}
