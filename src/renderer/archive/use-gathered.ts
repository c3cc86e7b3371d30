import { useMemo } from 'react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { Id } from '../../shared/base/id.ts';
import { useQuery } from '../link/use-query.ts';

/** The records behind ids; those in the bin or gone are not among them. */
export function useGathered(ids: readonly Id[]): ReadonlyMap<Id, ArchiveRecord> | undefined {
  const { reply } = useQuery('record.gather', ids.length === 0 ? undefined : { ids: [...ids] });
  return useMemo(
    () => (ids.length === 0 ? new Map() : reply && new Map(reply.map((one) => [one.id, one]))),
    [ids.length, reply],
  );
}
