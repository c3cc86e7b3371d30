import type { ZodError } from 'zod';
import { type RecordDraft, recordDraft } from '../../shared/archive/archive-record.ts';
import type { FailedFile } from './failed-file.ts';
import { fileEntries } from './file-entries.ts';
import type { FileEntry } from './picture-message.ts';

/** What a file of records holds: drafts to keep, and what is none, each by its place in the file. */
export interface ReadRecords {
  readonly drafts: { readonly path: string; readonly draft: RecordDraft }[];
  readonly refused: FailedFile[];
}

/** The first thing that is wrong, by its field. */
export function reasonOf(error: ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.map(String).join('.') || 'record'}: ${issue.message}` : 'refused';
}

/** Judges entries of the file at `path`: records.json#3, records.jsonl:12. */
export function judge(path: string, entries: readonly FileEntry[], into: ReadRecords): void {
  for (const entry of entries) {
    const where = `${path}${entry.at}`;
    if ('broken' in entry) {
      into.refused.push({ path: where, code: 'intake/not-json', reason: entry.broken });
      continue;
    }
    const parsed = recordDraft.safeParse(entry.json);
    if (parsed.success) into.drafts.push({ path: where, draft: parsed.data });
    else {
      const reason = reasonOf(parsed.error);
      into.refused.push({ path: where, code: 'intake/record-refused', reason });
    }
  }
}

/** Reads a file of records of our own, in this process. @throws UnreadableFile */
export async function readRecordFile(path: string): Promise<ReadRecords> {
  const read: ReadRecords = { drafts: [], refused: [] };
  judge(path, [...(await fileEntries(path))], read);
  return read;
}
