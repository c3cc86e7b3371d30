import { type ArchiveRecord, archiveRecord } from '../../shared/archive/archive-record.ts';
import { newId } from '../../shared/base/id.ts';
import { readRecordFile } from '../intake/records-json.ts';

/** The records of the sample campaign, as if they were in an archive: for pictures of templates. */
export async function sampleMaterial(file: string, now: Date): Promise<ArchiveRecord[]> {
  const { drafts } = await readRecordFile(file);
  const kept = { accession: newId(), created: now.toISOString(), changed: now.toISOString() };
  return drafts.map(({ draft }) =>
    archiveRecord.parse({ ...draft, ...kept, id: draft.id ?? newId(), revision: 1 }),
  );
}
