import { basename, extname } from 'node:path';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { FailureError } from '../../shared/base/failure.ts';
import { newId } from '../../shared/base/id.ts';
import type { AccessionReport } from '../../shared/contract/archive-calls.ts';
import type { Notice } from '../../shared/contract/contract.ts';
import { keptRecord } from '../archive/keep-record.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { CAPTIONS_FILE, captionFinder } from './captions.ts';
import { photoFrom } from './photo.ts';
import type { PictureFacts } from './picture-message.ts';
import type { PictureWorkers } from './picture-workers.ts';
import { readRecordFile } from './records-json.ts';
import { type FoundFile, walk } from './walk.ts';

export interface AccessionParts {
  readonly workers: PictureWorkers;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
}

export interface AccessionOrder {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** The campaign that the photos belong to. */
  readonly campaign?: string | undefined;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number, item: string) => void;
}

/** Rows are committed together: one durable write for so many records. */
const BATCH = 50;

/** One running accession: what waits for the next commit, and the report so far. */
interface Sitting {
  readonly archive: OpenArchive;
  readonly parts: AccessionParts;
  readonly order: AccessionOrder;
  readonly accession: string;
  readonly report: AccessionReport;
  readonly waiting: { record: ArchiveRecord; path: string; facts?: PictureFacts }[];
  /** Originals of this accession: the same photo twice in one folder is a duplicate, too. */
  readonly seen: Map<string, string>;
  readonly captions: ReturnType<typeof captionFinder>;
}

async function commit({ archive, parts, accession, report, waiting }: Sitting): Promise<void> {
  const batch = waiting.splice(0);
  if (batch.length === 0) return;
  await archive.catalogue.originals.enter(
    batch.flatMap(({ facts }) =>
      facts
        ? [
            {
              sha256: facts.sha256,
              byteLength: facts.byteLength,
              mediaType: facts.mediaType,
              accession,
            },
          ]
        : [],
    ),
  );
  await archive.catalogue.records.createMany(batch.map(({ record }) => record));
  for (const { record, path } of batch) {
    report.added.push({ id: record.id, kind: record.kind, title: record.title, path });
  }
  const records = batch.map(({ record }) => record);
  parts.notify({
    name: 'archive.changed',
    body: {
      kinds: [...new Set(records.map(({ kind }) => kind))],
      ids: records.map(({ id }) => id),
    },
  });
}

async function keep(sitting: Sitting, entry: Sitting['waiting'][number]): Promise<void> {
  sitting.waiting.push(entry);
  if (sitting.waiting.length >= BATCH) await commit(sitting);
}

async function takePhoto(sitting: Sitting, { path, name }: FoundFile): Promise<void> {
  const { archive, parts, order, accession, report, seen, captions } = sitting;
  const read = await parts.workers.read(path);
  if ('unreadable' in read) {
    report.failed.push({ path, ...read.unreadable });
    return;
  }
  const { facts } = read;
  const known = seen.get(facts.sha256) ?? (await archive.catalogue.presence.photoOf(facts.sha256));
  if (known !== undefined) {
    report.duplicates.push({ id: known, path });
    return;
  }
  const caption = await captions(path, name);
  const record = photoFrom(facts, {
    name,
    caption,
    accession,
    now: parts.now().toISOString(),
    campaign: order.campaign,
  });
  seen.set(facts.sha256, record.id);
  await archive.originals.put(facts.original, facts.sha256);
  await archive.derivatives.put('preview', facts.sha256, facts.preview);
  await archive.derivatives.put('thumbnail', facts.sha256, facts.thumbnail);
  await keep(sitting, { record, path, facts });
}

async function takeRecords(sitting: Sitting, { path }: FoundFile): Promise<void> {
  const { archive, parts, accession, report, seen } = sitting;
  const { drafts, refused } = await readRecordFile(path);
  report.failed.push(...refused);
  const now = parts.now().toISOString();
  const known = new Set(
    await archive.catalogue.presence.known(drafts.flatMap(({ draft }) => draft.id ?? [])),
  );
  for (const { path: where, draft } of drafts) {
    const id = draft.id ?? newId();
    if (known.has(id) || seen.has(id)) report.duplicates.push({ id, path: where });
    else if (draft.kind === 'photo' && !(await archive.originals.has(draft.original))) {
      report.failed.push({
        path: where,
        code: 'intake/record-refused',
        reason: 'original: the photo itself is not in the archive',
      });
    } else {
      seen.set(id, id);
      await keep(sitting, {
        record: keptRecord(draft, { id, accession, created: now, changed: now, revision: 1 }),
        path: where,
      });
    }
  }
}

/** Anything that goes wrong with one file is that file's own; only what concerns the whole archive ends the accession. */
async function takeFile(sitting: Sitting, file: FoundFile): Promise<void> {
  try {
    const isRecordFile = ['.json', '.jsonl'].includes(extname(file.name).toLowerCase());
    await (isRecordFile ? takeRecords(sitting, file) : takePhoto(sitting, file));
  } catch (error) {
    if (error instanceof FailureError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    sitting.report.failed.push({ path: file.path, code: 'intake/not-readable', reason });
  }
}

async function findFiles(order: AccessionOrder, report: AccessionReport): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of order.paths) {
    try {
      found.push(...(await walk(path)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      report.failed.push({ path, code: 'intake/not-readable', reason });
    }
  }
  return found.filter(({ name }) => name !== CAPTIONS_FILE);
}

/** Several files at once; the order in which they are started is theirs. */
async function takeAll(sitting: Sitting, files: readonly FoundFile[]): Promise<void> {
  const { order, parts } = sitting;
  let started = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let file = files[started++]; file; file = files[started++]) {
      if (order.signal?.aborted) return;
      await takeFile(sitting, file);
      done += 1;
      order.progress?.(done, files.length, file.name);
    }
  };
  await Promise.all(Array.from({ length: parts.workers.atOnce }, lane));
}

/**
 * Takes files and folders into the archive as one accession. One broken file never stops the rest; a cancelled accession keeps
 * the whole items that it had read.
 * @throws archive/no-room, archive/cannot-write; what was committed before stays
 */
export async function takeIn(
  archive: OpenArchive,
  order: AccessionOrder,
  parts: AccessionParts,
): Promise<AccessionReport> {
  const accession = newId();
  const report: AccessionReport = { accession, added: [], duplicates: [], failed: [] };
  const { accessions, database } = archive.catalogue;
  const from = order.paths
    .map((path) => basename(path))
    .join('、')
    .slice(0, 200);
  await accessions.begin({ id: accession, at: parts.now().toISOString(), from });
  const sitting: Sitting = {
    archive,
    parts,
    order,
    accession,
    report,
    waiting: [],
    seen: new Map(),
    captions: captionFinder(),
  };
  try {
    await takeAll(sitting, await findFiles(order, report));
  } finally {
    await commit(sitting);
    const { added, duplicates, failed } = report;
    await accessions.finish({
      id: accession,
      added: added.length,
      duplicates: duplicates.length,
      failed: failed.length,
    });
  }
  if (report.added.length > 10 * BATCH) await database.optimise();
  return report;
}
