import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { Id } from '../../shared/base/id.ts';
import { useQuery } from '../link/use-query.ts';

const MOST = 500;

/** The records of a campaign, oldest first; undefined while they are fetched. */
export function useCampaignRecords(campaign: Id | undefined): readonly ArchiveRecord[] | undefined {
  const listed = useQuery('record.list', {
    sort: 'date-oldest',
    limit: MOST,
    ...(campaign === undefined ? {} : { campaign }),
  }).reply?.rows;
  return useQuery('record.gather', listed && { ids: listed.map(({ id }) => id) }).reply;
}
