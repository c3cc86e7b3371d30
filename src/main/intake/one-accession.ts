import { newId } from '../../shared/base/id.ts';
import type { AccessionReport } from '../../shared/contract/archive-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { openSitting, type Sitting } from './sitting.ts';

export interface OneAccession {
  /** What it comes from, as shown. */
  readonly from: string;
  readonly campaign?: string | undefined;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
}

/** Opens an accession, lets `take` settle into it, and closes it with its counts, whatever happened. */
export async function oneAccession(
  archive: OpenArchive,
  { from, campaign, now, notify }: OneAccession,
  take: (sitting: Sitting) => Promise<void>,
): Promise<AccessionReport> {
  const { accessions } = archive.catalogue;
  const accession = newId();
  await accessions.begin({ id: accession, at: now().toISOString(), from });
  const sitting = openSitting({ archive, accession, campaign, now, notify });
  const { report } = sitting;
  try {
    await take(sitting);
  } finally {
    await sitting.commit();
    await accessions.finish({
      id: accession,
      added: report.added.length,
      duplicates: report.duplicates.length,
      failed: report.failed.length,
    });
  }
  return report;
}
