import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { FailureError } from '../../shared/base/failure.ts';
import type { PublicationLine } from './bag-format.ts';
import { stretches } from './bag-plan.ts';
import type { HeldPublication } from './handover-store.ts';
import { readableJson } from './put-records.ts';
import type { Writing } from './writing.ts';

export interface PutPublications {
  readonly lines: PublicationLine[];
  /** What the first page leads to. */
  readonly shown: { readonly title: string; readonly path: string }[];
}

function jsonOf({ content }: HeldPublication): string | undefined {
  try {
    return readableJson(content);
  } catch {
    return undefined;
  }
}

const OF_THE_DISK = new Set<string>(['archive/no-room', 'archive/cannot-write']);

/** What the press refuses is remarked; a bug or a full disk is not. */
async function putPdf(held: HeldPublication, stem: string, writing: Writing): Promise<boolean> {
  const { bag, job, makePdf, remarks, scratch } = writing;
  const quiet = { signal: job.signal, progress: () => undefined };
  const file = `${scratch}.pdf`;
  try {
    await makePdf(held.id, file, quiet);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    if (OF_THE_DISK.has(error.failure.code)) throw error;
    remarks.push({ what: 'no-pdf', name: held.title });
    return false;
  }
  try {
    await bag.payload(`${stem}.pdf`, createReadStream(file));
    return true;
  } finally {
    await rm(file, { force: true });
  }
}

/** Each publication as JSON and, if it is not in the bin, as the PDF that the office printer would get. */
export async function putPublications(writing: Writing): Promise<PutPublications> {
  const { archive, bag, plan, remarks, step } = writing;
  const into: PutPublications = { lines: [], shown: [] };
  for await (const held of stretches(archive.catalogue.handover.publications, ({ id }) => id)) {
    step(held.title);
    const { id, created, changed, revision, sha256, past, trashed } = held;
    const stem = plan.publicationName(held.title);
    const json = jsonOf(held);
    if (json === undefined) {
      await bag.payload(`${stem}.txt`, held.content);
      remarks.push({ what: 'publication-damaged', name: held.title });
      continue;
    }
    await bag.payload(`${stem}.json`, json);
    const path = `${stem}.json`;
    into.lines.push({ id, created, changed, revision, sha256, past, trashed, path });
    if (trashed === null && (await putPdf(held, stem, writing)))
      into.shown.push({ title: held.title, path: `${stem}.pdf` });
  }
  return into;
}
