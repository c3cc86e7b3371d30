import { open } from 'node:fs/promises';
import type { FileEntry } from './picture-message.ts';
import { UnreadableFile } from './unreadable-file.ts';

const MOST_BYTES = 64 * 1024 * 1024;

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function* lines(text: string): Generator<FileEntry> {
  let number = 0;
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(from, end).trim();
    number += 1;
    from = end + 1;
    if (line === '') continue;
    const at = `:${number}`;
    try {
      yield { at, json: JSON.parse(line) };
    } catch (error) {
      yield { at, broken: said(error) };
    }
  }
}

/** A list, the list under `records`, or one record. */
function listIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (typeof json === 'object' && json !== null && 'records' in json && Array.isArray(json.records))
    return json.records;
  return [json];
}

function* whole(text: string): Generator<FileEntry> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile('intake/not-json', said(error));
  }
  for (const [index, entry] of listIn(json).entries()) yield { at: `#${index + 1}`, json: entry };
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('intake/not-json', 'the text is not UTF-8');
  }
}

/**
 * The entries of a file of records: JSON Lines by its name, else JSON. What they hold is for others to judge.
 * @throws UnreadableFile
 */
export async function fileEntries(path: string): Promise<Iterable<FileEntry>> {
  const file = await open(path);
  try {
    if ((await file.stat()).size > MOST_BYTES)
      throw new UnreadableFile('intake/too-large', 'over 64 MB');
    const text = utf8(await file.readFile());
    return path.toLowerCase().endsWith('.jsonl') ? lines(text) : whole(text);
  } finally {
    await file.close();
  }
}
