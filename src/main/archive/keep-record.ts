import {
  type ArchiveRecord,
  archiveRecord,
  type RecordDraft,
} from '../../shared/archive/archive-record.ts';
import type { PhotoRecord } from '../../shared/archive/photo.ts';
import { failure } from '../../shared/base/failure.ts';
import { newId } from '../../shared/base/id.ts';
import type { OpenArchive } from './open-archive.ts';

type Kept = Pick<ArchiveRecord, 'id' | 'accession' | 'created' | 'changed' | 'revision'>;

/** The record that a draft becomes; accession, times and revision come from the archive. */
export const keptRecord = (draft: RecordDraft, kept: Kept): ArchiveRecord =>
  archiveRecord.parse({ ...draft, ...kept });

/** Keeps one record written by hand, under an accession of its own. @throws archive/id-taken */
export async function createRecord(
  archive: OpenArchive,
  draft: RecordDraft,
  now: string,
): Promise<ArchiveRecord> {
  const accession = newId();
  const record = keptRecord(draft, {
    id: draft.id ?? newId(),
    accession,
    created: now,
    changed: now,
    revision: 1,
  });
  await archive.catalogue.records.createByHand(record);
  return record;
}

/**
 * Keeps the next revision of a record. What the archive alone knows (accession, created) stays.
 * @throws archive/stale-revision, archive/record-not-found
 */
export async function saveRecord(
  archive: OpenArchive,
  { id, revision, record: draft }: { id: string; revision: number; record: RecordDraft },
  now: string,
): Promise<ArchiveRecord> {
  const { kind, accession, created } = await archive.catalogue.records.get(id);
  if (draft.kind !== kind) {
    const reason = `record.kind: a ${kind} cannot become a ${draft.kind}`;
    throw failure('contract/arguments-refused', { name: 'record.save', reason });
  }
  const record = keptRecord(draft, {
    id,
    accession,
    created,
    changed: now,
    revision: revision + 1,
  });
  await archive.catalogue.records.save(record, revision);
  return record;
}

/** Changes photos that `change` has something for. Gives the ids of those that were changed. */
async function changePhotos(
  archive: OpenArchive,
  ids: readonly string[],
  {
    change,
    now,
  }: { change: (photo: PhotoRecord) => Partial<PhotoRecord> | undefined; now: string },
): Promise<string[]> {
  const changed: string[] = [];
  for (const photo of await archive.catalogue.records.gather(ids)) {
    const part = photo.kind === 'photo' ? change(photo) : undefined;
    if (photo.kind !== 'photo' || !part) continue;
    const next = { ...photo, ...part, changed: now, revision: photo.revision + 1 };
    await archive.catalogue.records.save(next, photo.revision);
    changed.push(photo.id);
  }
  return changed;
}

/** Gives photos their stars, those that have them already left alone. Gives the ids of those that were changed. */
export const ratePhotos = (
  archive: OpenArchive,
  { ids, stars }: { ids: readonly string[]; stars: number },
  now: string,
): Promise<string[]> =>
  changePhotos(archive, ids, {
    change: (photo) => (photo.stars === stars ? undefined : { stars }),
    now,
  });

/** Gives photos that have no date the one that somebody has written. Gives the ids of those that were changed. */
export const datePhotos = (
  archive: OpenArchive,
  { ids, date }: { ids: readonly string[]; date: string },
  now: string,
): Promise<string[]> =>
  changePhotos(archive, ids, {
    change: (photo) => (photo.date === undefined ? { date } : undefined),
    now,
  });
