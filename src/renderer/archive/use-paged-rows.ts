import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { NoticeName } from '../../shared/contract/notices.ts';
import { afterNotices } from '../link/use-query.ts';
import { type FetchRows, type PagedRows, type PagedState, pagedRows } from './paged-rows.ts';

const REFRESHED_BY: readonly NoticeName[] = ['archive.changed', 'archive.switched'];

/** A long list that follows the archive. `fetch` is memoised by what is looked for. */
export function usePagedRows<Row>(
  fetch: FetchRows<Row>,
): PagedRows<Row> & { readonly state: PagedState<Row> } {
  const rows = useMemo(() => pagedRows(fetch), [fetch]);
  useEffect(() => {
    rows.see(0, 0);
    return rows.close;
  }, [rows]);
  useEffect(() => afterNotices(REFRESHED_BY, rows.refresh), [rows]);
  const state = useStore(rows.store);
  return { ...rows, state };
}
