import { createStore, type StoreApi } from 'zustand/vanilla';

export interface RowsPage<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface PagedState<Row> {
  /** undefined until the first answer. */
  readonly total: number | undefined;
  readonly pages: ReadonlyMap<number, readonly Row[]>;
}

export const PAGE_ROWS = 100;
/** Pages kept in memory on either side of what is in sight. */
const KEPT = 12;

/** A long list of which only the pages around what is in sight are fetched. */
export interface PagedRows<Row> {
  readonly store: StoreApi<PagedState<Row>>;
  /** Says which rows are in sight; what is missing of them is fetched. */
  see(first: number, last: number): void;
  /** Something has changed: what is in sight is fetched again, the rest forgotten. */
  refresh(): void;
  close(): void;
}

export type FetchRows<Row> = (offset: number, limit: number) => Promise<RowsPage<Row> | undefined>;

export function pagedRows<Row>(fetch: FetchRows<Row>): PagedRows<Row> {
  const store = createStore<PagedState<Row>>(() => ({ total: undefined, pages: new Map() }));
  const underWay = new Set<number>();
  let seen = { first: 0, last: 0 };
  let turn = 0;

  const pagesInSight = (): number[] => {
    const [from, to] = [seen.first, seen.last].map((row) => Math.floor(row / PAGE_ROWS));
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => (from ?? 0) + index);
  };

  const keep = (page: number, got: RowsPage<Row>): void => {
    const [from = 0] = pagesInSight();
    store.setState(({ pages }) => ({
      total: got.total,
      pages: new Map([
        ...[...pages].filter(([known]) => Math.abs(known - from) <= KEPT),
        [page, got.rows] as const,
      ]),
    }));
  };

  const load = async (page: number): Promise<void> => {
    const asked = turn;
    underWay.add(page);
    const got = await fetch(page * PAGE_ROWS, PAGE_ROWS);
    if (asked !== turn) return;
    underWay.delete(page);
    if (got) keep(page, got);
  };

  const see = (first: number, last: number): void => {
    seen = { first, last: Math.max(first, last) };
    const { pages } = store.getState();
    for (const page of pagesInSight()) {
      if (!pages.has(page) && !underWay.has(page)) void load(page);
    }
  };

  return {
    store,
    see,
    refresh: () => {
      turn += 1;
      underWay.clear();
      const inSight = new Set(pagesInSight());
      store.setState(({ pages }) => ({
        pages: new Map([...pages].filter(([page]) => inSight.has(page))),
      }));
      for (const page of inSight) void load(page);
    },
    close: () => {
      turn += 1;
    },
  };
}

export const rowAt = <Row>({ pages }: PagedState<Row>, index: number): Row | undefined =>
  pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
