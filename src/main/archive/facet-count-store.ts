import { type FacetName, facetName } from '../../shared/archive/facet.ts';
import type { FacetCounts } from '../../shared/contract/finding-calls.ts';
import { matchExpression } from '../../shared/japanese/search-grams.ts';
import type { Reader, Writer } from '../database/sqlite.ts';
import { fillPages } from '../publication/publication-search-store.ts';
import { type Condition, countFacets, type FacetCount } from './facet-store.ts';
import { facetFill } from './index-fill-store.ts';
import { monthNamed, monthOfSql } from './place.ts';
import { isUnsearchable, kindsAndYears, placesIn, type Sought, scopeIn } from './search-store.ts';

export interface FacetsAsked extends Sought {
  /** So many values of each facet. */
  readonly top: number;
}

/** `2025-12`; no month for what has no date. */
export interface MonthCount {
  readonly month?: string;
  readonly count: number;
}

const NOTHING: FacetCounts = {
  kinds: [],
  years: [],
  facets: [],
  usage: { used: 0, unused: 0 },
};

/** Everything in the archive: no place has to be looked up. */
const isAll = ({ query, kinds, from, to, narrow = {}, usage, accession }: Sought): boolean =>
  query.trim() === '' &&
  kinds.length === 0 &&
  (from ?? to ?? usage ?? accession) === undefined &&
  Object.values(narrow).every((values) => values === undefined || values.length === 0);

function titleOf(database: Reader, id: string): string {
  const row = database.get('SELECT title FROM record WHERE id = ? AND trashed IS NULL', id);
  return row === undefined ? '' : String(row.title);
}

/** By code, not by language: a hundred times as fast, and all that is wanted is an order that stays. */
const byValue = (a: FacetCount, b: FacetCount): number =>
  a.value < b.value ? -1 : a.value > b.value ? 1 : 0;

/** Two stars are not "more frequent" than five: they stand in their own order. */
const inOrder = (name: FacetName, counts: readonly FacetCount[]): FacetCount[] =>
  counts.toSorted(
    name === 'stars' ? (a, b) => byValue(b, a) : (a, b) => b.count - a.count || byValue(a, b),
  );

export type FacetCountStore = ReturnType<typeof facetCountStore>;

/** How many records there are of what they can be narrowed down by. */
export function facetCountStore(database: Writer) {
  const fill = facetFill(database);
  const foundBy = (sought: Sought): Condition | undefined => {
    if (isAll(sought)) return undefined;
    const { table, where, values } = scopeIn(database, sought, matchExpression(sought.query));
    return { where: `SELECT rowid FROM ${table} WHERE ${where}`, values };
  };

  /** The most frequent values, and those that are chosen, even if they are rare by now. */
  const facetOf = (name: FacetName, counts: readonly FacetCount[], sought: FacetsAsked) => {
    const ordered = inOrder(
      name,
      counts.filter((one) => one.name === name),
    );
    const chosen = sought.narrow?.[name] ?? [];
    const shown = ordered.filter(
      ({ value }, index) => index < sought.top || chosen.includes(value),
    );
    const values = shown
      .map(({ value, label, count }) => ({
        value,
        label: name === 'campaign' ? titleOf(database, value) : label,
        count,
      }))
      // A campaign in the bin has no title to be chosen by.
      .filter(({ label }) => name !== 'campaign' || label !== '');
    return { name, values, more: ordered.length - shown.length };
  };

  /** `total`: how many are found as they are narrowed now. */
  const usageOf = (sought: Sought, total: number) => {
    const expression = matchExpression(sought.query);
    const count = (usage: 'used' | undefined): number =>
      placesIn(database).count(scopeIn(database, { ...sought, usage }, expression));
    const used = count('used');
    return { used, unused: (sought.usage === undefined ? total : count(undefined)) - used };
  };

  return {
    facets: (sought: FacetsAsked): FacetCounts => {
      if (isUnsearchable(sought.query)) return NOTHING;
      fill();
      fillPages(database);
      const { narrow = {} } = sought;
      const whole = countFacets(database, foundBy(sought));
      const facets = facetName.options.map((name) => {
        const isNarrowed = (narrow[name] ?? []).length > 0;
        const wider = { ...sought, narrow: { ...narrow, [name]: [] } };
        return facetOf(name, isNarrowed ? countFacets(database, foundBy(wider)) : whole, sought);
      });
      const expression = matchExpression(sought.query);
      const { kinds, years, total } = kindsAndYears(database, sought, expression);
      return { kinds, years, facets, usage: usageOf(sought, total) };
    },

    /** The newest month first, at the end what has no date. */
    months: (sought: Sought): MonthCount[] => {
      if (isUnsearchable(sought.query)) return [];
      fill();
      const { table, where, values } = scopeIn(database, sought, matchExpression(sought.query));
      const month = `max(${monthOfSql('rowid')}, 11)`;
      return database
        .all(
          `SELECT ${month} AS month, count(*) AS n FROM ${table} WHERE ${where} GROUP BY 1 ORDER BY 1 DESC`,
          ...values,
        )
        .map((row) => {
          const named = monthNamed(Number(row.month));
          return { ...(named !== undefined && { month: named }), count: Number(row.n) };
        });
    },
  };
}
