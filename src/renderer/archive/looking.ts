import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';
import { link } from '../link/link.ts';
import type { RowsPage } from './paged-rows.ts';
import type { FoundRow } from './record-row.tsx';

export type SortOrder = 'date-newest' | 'date-oldest' | 'title' | 'changed';

/** What of the archive is looked at. */
export interface Looking {
  readonly query: string;
  readonly kinds: readonly RecordKind[];
  readonly year: string | undefined;
  readonly accession: Id | undefined;
  readonly sort: SortOrder;
}

export const yearBounds = (year: string | undefined): { from?: string; to?: string } =>
  year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` };

/** Words or a year are searched for, in the order of fitness and date; else the whole is listed as sorted. */
export const isSearch = ({ query, year }: Looking): boolean =>
  query.trim() !== '' || year !== undefined;

export async function fetchRows(
  looking: Looking,
  offset: number,
  limit: number,
): Promise<RowsPage<FoundRow> | undefined> {
  const kinds = [...looking.kinds];
  if (isSearch(looking)) {
    const { query } = looking;
    const args = { query, kinds, offset, limit, ...yearBounds(looking.year) };
    const found = await link().call('search.find', args);
    return found.ok ? { total: found.reply.total, rows: found.reply.hits } : undefined;
  }
  const { sort, accession } = looking;
  const args = { kinds, sort, offset, limit, ...(accession === undefined ? {} : { accession }) };
  const listed = await link().call('record.list', args);
  return listed.ok ? listed.reply : undefined;
}
