import { useEffect, useState } from 'react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';
import { afterNotices } from '../link/use-query.ts';
import { gatherRecords } from './use-campaign-records.ts';

/** Of each campaign once; of none chosen, of all. */
async function gatherAll(
  campaigns: readonly Id[],
  kinds: readonly RecordKind[],
): Promise<readonly ArchiveRecord[]> {
  const wanted = campaigns.length === 0 ? [undefined] : campaigns;
  const byId = new Map<Id, ArchiveRecord>();
  for (const campaign of wanted)
    for (const record of await gatherRecords({ campaign, kinds })) byId.set(record.id, record);
  return [...byId.values()];
}

/** The records of which a chronology tells; undefined while they are fetched. */
export function useChronology(
  campaigns: readonly Id[],
  kinds: readonly RecordKind[],
): readonly ArchiveRecord[] | undefined {
  const [records, setRecords] = useState<readonly ArchiveRecord[]>();
  const key = [...campaigns, ...kinds].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the campaigns and the kinds.
  useEffect(() => {
    let isWanted = true;
    const fetch = (): void =>
      void gatherAll(campaigns, kinds).then((found) => isWanted && setRecords(found));
    fetch();
    const stop = afterNotices(['archive.changed', 'archive.switched'], fetch);
    return () => {
      isWanted = false;
      stop();
    };
  }, [key]);
  return records;
}
