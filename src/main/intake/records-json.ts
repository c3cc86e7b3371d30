import { readFile } from 'node:fs/promises';
import type { ZodError } from 'zod';
import { type RecordDraft, recordDraft } from '../../shared/archive/archive-record.ts';

export interface RefusedRecord {
  /** Where in the file: `records.json#3` or `records.jsonl:12`. */
  readonly path: string;
  readonly code: 'intake/record-refused' | 'intake/not-json';
  readonly reason: string;
}

export interface ReadRecords {
  readonly drafts: readonly { readonly path: string; readonly draft: RecordDraft }[];
  readonly refused: readonly RefusedRecord[];
}

const MOST_BYTES = 64 * 1024 * 1024;

function reasonOf(error: ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.map(String).join('.') || 'record'}: ${issue.message}` : 'refused';
}

function readEach(entries: readonly { path: string; json: unknown }[]): ReadRecords {
  const drafts: { path: string; draft: RecordDraft }[] = [];
  const refused: RefusedRecord[] = [];
  for (const { path, json } of entries) {
    const parsed = recordDraft.safeParse(json);
    if (parsed.success) drafts.push({ path, draft: parsed.data });
    else refused.push({ path, code: 'intake/record-refused', reason: reasonOf(parsed.error) });
  }
  return { drafts, refused };
}

const notJson = (path: string, error: unknown): RefusedRecord => ({
  path,
  code: 'intake/not-json',
  reason: error instanceof Error ? error.message : String(error),
});

function readLines(path: string, text: string): ReadRecords {
  const entries: { path: string; json: unknown }[] = [];
  const broken: RefusedRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const where = `${path}:${index + 1}`;
    if (line.trim() === '') continue;
    try {
      entries.push({ path: where, json: JSON.parse(line) });
    } catch (error) {
      broken.push(notJson(where, error));
    }
  }
  const { drafts, refused } = readEach(entries);
  return { drafts, refused: [...broken, ...refused] };
}

function listIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (typeof json === 'object' && json !== null && 'records' in json && Array.isArray(json.records))
    return json.records;
  return [json];
}

function readWhole(path: string, text: string): ReadRecords {
  try {
    return readEach(
      listIn(JSON.parse(text)).map((json, index) => ({ path: `${path}#${index + 1}`, json })),
    );
  } catch (error) {
    return { drafts: [], refused: [notJson(path, error)] };
  }
}

/** Reads records from JSON (one, a list, or `{records: […]}`) or JSON Lines. What cannot be read is named with its place. */
export async function readRecordFile(path: string): Promise<ReadRecords> {
  const bytes = await readFile(path);
  if (bytes.byteLength > MOST_BYTES) {
    return { drafts: [], refused: [{ path, code: 'intake/record-refused', reason: 'over 64 MB' }] };
  }
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return path.endsWith('.jsonl') ? readLines(path, text) : readWhole(path, text);
}
