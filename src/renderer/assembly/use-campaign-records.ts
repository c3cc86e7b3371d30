import { useEffect, useState } from 'react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { Id } from '../../shared/base/id.ts';
import { link } from '../link/link.ts';
import { afterNotices } from '../link/use-query.ts';

/** As many as one call gives. */
const PAGE = 500;
/** A chronology of more than this is read by searching. */
export const MOST_RECORDS = 3000;

export interface Wanted {
  readonly campaign: Id | undefined;
  readonly kinds: readonly RecordKind[];
}

async function gatherPage(ids: readonly Id[]): Promise<readonly ArchiveRecord[]> {
  const gathered = await link().call('record.gather', { ids: [...ids] });
  return gathered.ok ? gathered.reply : [];
}

/** The newest of them, page by page. */
export async function gatherRecords({
  campaign,
  kinds,
}: Wanted): Promise<readonly ArchiveRecord[]> {
  const records: ArchiveRecord[] = [];
  for (let offset = 0; offset < MOST_RECORDS; offset += PAGE) {
    const listed = await link().call('record.list', {
      kinds: [...kinds],
      offset,
      limit: PAGE,
      ...(campaign === undefined ? {} : { campaign }),
    });
    if (!listed.ok) return records;
    records.push(...(await gatherPage(listed.reply.rows.map(({ id }) => id))));
    if (offset + PAGE >= listed.reply.total) return records;
  }
  return records;
}

/** The records of a campaign, or of all; of all kinds, or of some. undefined while they are fetched. */
export function useCampaignRecords(
  campaign: Id | undefined,
  kinds: readonly RecordKind[] = [],
): readonly ArchiveRecord[] | undefined {
  const [records, setRecords] = useState<readonly ArchiveRecord[]>();
  const key = kinds.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the kinds.
  useEffect(() => {
    let isWanted = true;
    const fetch = (): void =>
      void gatherRecords({ campaign, kinds }).then((found) => isWanted && setRecords(found));
    fetch();
    const stop = afterNotices(['archive.changed', 'archive.switched'], fetch);
    return () => {
      isWanted = false;
      stop();
    };
  }, [campaign, key]);
  return records;
}
