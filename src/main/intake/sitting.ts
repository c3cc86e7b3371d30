import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { newId } from '../../shared/base/id.ts';
import type { AccessionReport } from '../../shared/contract/archive-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { Story } from '../../shared/publication/story.ts';
import type { ExtractedPage } from '../archive/extract-store.ts';
import { keptRecord } from '../archive/keep-record.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { Enclosed } from '../archive/record-store.ts';
import { documentFrom } from './document/document.ts';
import { photoFrom } from './photo.ts';
import type { DocumentFacts } from './picture-message.ts';
import type { ReadRecords } from './records-json.ts';
import type { PhotoFacts, Taken } from './take-file.ts';

export interface SittingParts {
  readonly archive: OpenArchive;
  readonly accession: string;
  /** The campaign that the photos belong to. */
  readonly campaign: string | undefined;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
}

/** Rows are committed together: one durable write for so many records. */
const BATCH = 50;

/** What is known of an original's bytes. */
type OriginalFacts = Pick<PhotoFacts, 'sha256' | 'byteLength' | 'mediaType'> & {
  readonly likeness?: string;
};

interface Entry {
  readonly record: ArchiveRecord;
  readonly path: string;
  readonly facts?: OriginalFacts;
  readonly document?: DocumentFacts;
}

/** One accession on its way: makes records of what was taken, tells duplicates, commits in batches and keeps the report. */
export interface Sitting {
  readonly report: AccessionReport;
  settle(taken: Taken): Promise<void>;
  /** Commits what still waits. */
  commit(): Promise<void>;
}

async function enterOriginals(
  { archive, accession }: SittingParts,
  batch: readonly Entry[],
): Promise<void> {
  const rows = batch.flatMap(({ facts }) =>
    facts
      ? [
          {
            sha256: facts.sha256,
            byteLength: facts.byteLength,
            mediaType: facts.mediaType,
            likeness: facts.likeness,
            accession,
          },
        ]
      : [],
  );
  if (rows.length > 0) await archive.catalogue.originals.enter(rows);
}

/** The words and stories that the documents of a batch bring along. */
function enclosedIn(batch: readonly Entry[]): Enclosed {
  const extracts = new Map<string, ExtractedPage[]>();
  const manuscripts = new Map<string, Story>();
  for (const { record, document } of batch) {
    if (!document) continue;
    const pages = document.extract.map((page) => ({ ...page, machineRead: false }));
    extracts.set(record.id, pages);
    if (document.story) manuscripts.set(record.id, document.story);
  }
  return { extracts, manuscripts };
}

async function commitBatch(parts: SittingParts, batch: readonly Entry[]): Promise<void> {
  const records = batch.map(({ record }) => record);
  await enterOriginals(parts, batch);
  await parts.archive.catalogue.records.createMany(records, enclosedIn(batch));
  parts.notify({
    name: 'archive.changed',
    body: {
      kinds: [...new Set(records.map(({ kind }) => kind))],
      ids: records.map(({ id }) => id),
    },
  });
}

/** An attachment knows the mail that it came with. */
function linkedToMail<Made extends ArchiveRecord>(record: Made, mail: string | undefined): Made {
  return mail === undefined
    ? record
    : { ...record, links: [...record.links, { role: 'source' as const, to: mail }] };
}

/** What somebody has to be asked, or to order, before the record is whole. */
function wantedOf(record: ArchiveRecord): 'date' | 'machine-reading' | undefined {
  if (record.kind === 'photo') return record.date === undefined ? 'date' : undefined;
  if (record.kind !== 'document') return undefined;
  return record.wordsFrom === 'not-yet-read' ? 'machine-reading' : undefined;
}

export function openSitting(parts: SittingParts): Sitting {
  const { archive, accession, campaign, now } = parts;
  const report: AccessionReport = { accession, added: [], duplicates: [], failed: [] };
  const waiting: Entry[] = [];
  /** Ids and originals of this accession: the same photo twice in one folder is a duplicate, too. */
  const seen = new Map<string, string>();

  const commit = async (): Promise<void> => {
    const batch = waiting.splice(0);
    if (batch.length === 0) return;
    await commitBatch(parts, batch);
    for (const { record, path, document } of batch) {
      const { id, kind, title } = record;
      const unread = document?.unread === undefined ? {} : { unread: document.unread };
      const wants = wantedOf(record);
      report.added.push({ id, kind, title, path, ...unread, ...(wants && { wants }) });
    }
  };
  const keep = async (entry: Entry): Promise<void> => {
    waiting.push(entry);
    if (waiting.length >= BATCH) await commit();
  };

  /** Whether the same bytes are there already; then they are told as a duplicate. */
  const isKnown = async (sha256: string, path: string): Promise<boolean> => {
    const known = seen.get(sha256) ?? (await archive.catalogue.presence.madeOf(sha256));
    if (known !== undefined) report.duplicates.push({ id: known, path });
    return known !== undefined;
  };
  const settlePhoto = async ({ file, facts, caption }: Extract<Taken, { is: 'photo' }>) => {
    const { shown: path, name } = file;
    if (await isKnown(facts.sha256, path)) return;
    const instant = now().toISOString();
    const origin = { name, caption, accession, now: instant, campaign };
    const record = linkedToMail(photoFrom(facts, origin), seen.get(file.inside ?? ''));
    seen.set(facts.sha256, record.id);
    await keep({ record, path, facts });
  };
  const settleDocument = async ({ file, document }: Extract<Taken, { is: 'document' }>) => {
    const { shown: path, name } = file;
    if (await isKnown(document.sha256, path)) return;
    const origin = { name, accession, now: now().toISOString(), campaign };
    const record = linkedToMail(documentFrom(document, origin), seen.get(file.inside ?? ''));
    seen.set(document.sha256, record.id);
    seen.set(file.path, record.id);
    await keep({ record, path, facts: document, document });
  };
  const settleRecords = async ({ drafts, refused }: ReadRecords): Promise<void> => {
    report.failed.push(...refused);
    const instant = now().toISOString();
    const ids = drafts.flatMap(({ draft }) => draft.id ?? []);
    const known = new Set(await archive.catalogue.presence.known(ids));
    for (const { path, draft } of drafts) {
      const id = draft.id ?? newId();
      if (known.has(id) || seen.has(id)) report.duplicates.push({ id, path });
      else if ('original' in draft && !(await archive.originals.has(draft.original))) {
        const reason = 'original: the file itself is not in the archive';
        report.failed.push({ path, code: 'intake/record-refused', reason });
      } else {
        seen.set(id, id);
        const times = { created: instant, changed: instant };
        await keep({ record: keptRecord(draft, { id, accession, ...times, revision: 1 }), path });
      }
    }
  };
  return {
    report,
    commit,
    settle: async (taken) => {
      if (taken.is === 'photo') await settlePhoto(taken);
      else if (taken.is === 'document') await settleDocument(taken);
      else if (taken.is === 'records') await settleRecords(taken.read);
      else report.failed.push(taken.failed);
    },
  };
}
