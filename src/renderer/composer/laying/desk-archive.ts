import type { ArchiveRecord } from '../../../shared/archive/archive-record.ts';
import type { Id } from '../../../shared/base/id.ts';
import { type AccessionReport, accessionReport } from '../../../shared/contract/archive-calls.ts';
import type { Link } from '../../link/link-port.ts';

/** Records of a campaign that one chronology is made from: more than any campaign has. */
const MOST_RECORDS = 500;

export async function gather(link: Link, ids: readonly Id[]): Promise<readonly ArchiveRecord[]> {
  if (ids.length === 0) return [];
  const outcome = await link.call('record.gather', { ids: [...ids] });
  return outcome.ok ? outcome.reply : [];
}

/** A record, and behind it all of its campaign when that is what it is. */
export async function gatherFor(link: Link, id: Id): Promise<readonly ArchiveRecord[]> {
  const [record] = await gather(link, [id]);
  if (record?.kind !== 'campaign') return record ? [record] : [];
  const list = await link.call('record.list', { campaign: id, limit: MOST_RECORDS });
  if (!list.ok) return [record];
  return [
    record,
    ...(await gather(
      link,
      list.reply.rows.map((row) => row.id),
    )),
  ];
}

export interface TakenIn {
  readonly records: readonly ArchiveRecord[];
  readonly failed: number;
}

/** Hears every end of a job from now on, so that none is missed that ends before its id is known. */
function listenForEnds(link: Link) {
  const ended = new Map<Id, AccessionReport | undefined>();
  let wanted: { job: Id; tell: (report: AccessionReport | undefined) => void } | undefined;
  const end = link.on('job.ended', ({ job, result }) => {
    const report = accessionReport.safeParse(result).data;
    if (wanted?.job === job) wanted.tell(report);
    else ended.set(job, report);
  });
  const wait = (job: Id): Promise<AccessionReport | undefined> =>
    ended.has(job)
      ? Promise.resolve(ended.get(job))
      : new Promise((tell) => {
          wanted = { job, tell };
        });
  return { wait, end };
}

/** Takes files into the archive; gives their records, those that were there before included. */
export async function takeIn(
  link: Link,
  files: readonly File[],
  campaign: Id | undefined,
): Promise<TakenIn> {
  const ends = listenForEnds(link);
  try {
    const tickets = await link.ticketsForFiles(files);
    if (tickets.length === 0) return { records: [], failed: files.length };
    const begun = await link.call('accession.begin', {
      tickets,
      ...(campaign === undefined ? {} : { campaign }),
    });
    if (!begun.ok) return { records: [], failed: files.length };
    const report = await ends.wait(begun.reply.job);
    if (!report) return { records: [], failed: files.length };
    const ids = [...report.added, ...report.duplicates].map(({ id }) => id);
    return { records: await gather(link, [...new Set(ids)]), failed: report.failed.length };
  } finally {
    ends.end();
  }
}
