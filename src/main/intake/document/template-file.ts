import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { readPublication } from '../../../shared/publication/migrations.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { readWhole } from '../read-whole.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { entryNamed, zipEntries } from './zip-entries.ts';

/** The one member of a template's file: its publication as JSON. */
const MEMBER = 'publication.json';
const MOST_FILE_BYTES = 8 * 1024 * 1024;
const MOST_JSON_BYTES = 32 * 1024 * 1024;

/** Writes a template into a ZIP file of its own at `file`. */
export async function writeTemplate(file: string, template: Publication): Promise<void> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(template)), MEMBER);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file, { flags: 'wx' }));
}

function parsed(json: Buffer): Publication {
  try {
    return readPublication(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
  } catch {
    throw new UnreadableFile('intake/not-readable', 'it holds no template');
  }
}

/**
 * Reads a template out of foreign bytes: at most 8 MB packed, 32 MB unpacked.
 * @throws UnreadableFile
 */
export async function readTemplate(path: string): Promise<Publication> {
  const bytes = await readWhole(path);
  if (bytes.byteLength > MOST_FILE_BYTES) throw new UnreadableFile('intake/too-large', 'over 8 MB');
  const json = await entryNamed(await zipEntries(bytes), MEMBER);
  if (json.byteLength > MOST_JSON_BYTES)
    throw new UnreadableFile('intake/too-large', 'over 32 MB unpacked');
  return parsed(json);
}
