import { type FileHandle, mkdir, open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import {
  BAG_FORMAT,
  type BagFacts,
  type BagRequest,
  bagFacts,
  OWN_FILES,
  type OwnFile,
  originalLine,
  publicationLine,
  recordLine,
  type UnpackedOriginal,
} from './bag-format.ts';
import { samePath } from './bagit/bag-path.ts';
import type { BagSource } from './bagit/bag-source.ts';
import { type CheckedBag, type CheckWatch, checkBag, type Keeper } from './bagit/check-bag.ts';
import { folderSource } from './bagit/folder-source.ts';
import { zipSource } from './bagit/zip-source.ts';
import { jsonLines } from './json-lines.ts';
import { COPIED, type CopiedFile, unpackedFile } from './unpacked-file.ts';

/** One record's or publication's JSON; longer ones are not ours. */
const MOST_TEXT_BYTES = 64 * 1024 * 1024;

/** For people alone: made again from the records. */
const FOR_PEOPLE = /\.(html|pdf|csv|txt)$/i;
const ORIGINALS = 'data/原本/';

/** What was laid by while the bag was checked: many small texts in one file, everything else in files of their own. */
interface Laid {
  keep(path: string): Promise<Keeper | undefined>;
  /** The text of a JSON file in the bag; undefined when it is none. */
  text(path: string): Promise<string | undefined>;
  file(path: string): string | undefined;
  close(): Promise<void>;
}

async function layBy(into: string): Promise<Laid> {
  const pool = await open(join(into, 'texts'), 'wx+');
  const texts = new Map<string, { at: number; bytes: number }>();
  const files = new Map<string, string>();
  let end = 0;

  const poolKeeper = (path: string): Keeper => {
    const at = end;
    return {
      write: async (chunk) => {
        end += (await pool.write(chunk, 0, chunk.byteLength, end)).bytesWritten;
      },
      close: async () => texts.set(path, { at, bytes: end - at }),
    };
  };
  const fileKeeper = async (path: string): Promise<Keeper> => {
    const file = join(into, `${files.size}`);
    files.set(path, file);
    const handle: FileHandle = await open(file, 'wx');
    return { write: (chunk) => handle.writeFile(chunk), close: () => handle.close() };
  };
  return {
    keep: async (path) => {
      if (path.startsWith(ORIGINALS)) return fileKeeper(path);
      if (!path.startsWith('data/') || FOR_PEOPLE.test(path)) return undefined;
      return path.endsWith('.json') ? poolKeeper(path) : fileKeeper(path);
    },
    text: async (path) => {
      const found = texts.get(samePath(path));
      if (!found || found.bytes > MOST_TEXT_BYTES) return undefined;
      const buffer = Buffer.alloc(found.bytes);
      await pool.read(buffer, 0, found.bytes, found.at);
      return buffer.toString('utf8');
    },
    file: (path) => files.get(samePath(path)),
    close: () => pool.close(),
  };
}

/** The text as it lay in the archive: without the spaces that make it readable. */
function contentOf(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Lines of one of our own files. */
async function* ownLines(laid: Laid, name: OwnFile): AsyncGenerator<unknown> {
  const file = laid.file(OWN_FILES[name]);
  if (file !== undefined) yield* jsonLines(file);
}

async function writeLines(file: string, values: AsyncIterable<unknown>): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    for await (const value of values) yield `${JSON.stringify(value)}\n`;
  }
  await writeFile(file, lines(), { flag: 'wx' });
}

async function* withContent(laid: Laid, name: 'records' | 'publications') {
  const schema = name === 'records' ? recordLine : publicationLine;
  for await (const value of ownLines(laid, name)) {
    const line = schema.parse(value);
    const content = contentOf(await laid.text(line.path));
    // A line without its file is told as such by whoever reads it.
    yield { line, content: content ?? '' };
  }
}

async function* withFiles(
  laid: Laid,
  files: CheckedBag['files'],
): AsyncGenerator<UnpackedOriginal> {
  for await (const value of ownLines(laid, 'originals')) {
    const { sha256, path, row } = originalLine.parse(value);
    const isWhole = path !== null && files.get(samePath(path))?.sha256 === sha256;
    const file = (isWhole && laid.file(path)) || null;
    yield { sha256, file, name: path?.split('/').at(-1) ?? sha256, row };
  }
}

const anything = z.record(z.string(), z.unknown());

async function* checkedRows(laid: Laid, name: CopiedFile) {
  for await (const value of ownLines(laid, name)) yield anything.parse(value);
}

async function arrange(laid: Laid, into: string, files: CheckedBag['files']): Promise<void> {
  await writeLines(unpackedFile(into, 'records'), withContent(laid, 'records'));
  await writeLines(unpackedFile(into, 'publications'), withContent(laid, 'publications'));
  await writeLines(unpackedFile(into, 'originals'), withFiles(laid, files));
  for (const name of COPIED) await writeLines(unpackedFile(into, name), checkedRows(laid, name));
}

const sourceOf = async (path: string): Promise<BagSource> =>
  (await stat(path)).isDirectory() ? folderSource(path) : zipSource(path);

export type Unpacking =
  | { readonly is: 'faulty'; readonly faults: CheckedBag['faults'] }
  | { readonly is: 'foreign' }
  | { readonly is: 'newer' }
  | { readonly is: 'unpacked'; readonly facts: BagFacts };

/** Whether the folder or zip says of itself that it is a bag. */
export async function looksLikeBag(path: string): Promise<boolean> {
  const source = await sourceOf(path);
  try {
    return (await source.entries()).some((entry) => entry.path === 'bagit.txt');
  } finally {
    await source.close();
  }
}

async function unpackFrom(
  source: BagSource,
  { into, schema }: { into: string; schema: number },
  watch: CheckWatch,
): Promise<Unpacking> {
  const laid = await layBy(into);
  try {
    const { faults, files } = await checkBag(source, { ...watch, keep: laid.keep });
    if (faults.length > 0) return { is: 'faulty', faults };
    const told = await laid.text(OWN_FILES.archive);
    if (told === undefined) return { is: 'foreign' };
    const facts = bagFacts.parse(JSON.parse(told));
    if (facts.format > BAG_FORMAT || facts.schema > schema) return { is: 'newer' };
    await arrange(laid, into, files);
    return { is: 'unpacked', facts };
  } finally {
    await laid.close();
  }
}

/**
 * Checks a bag and lays what Gariban needs of it into a folder of ours, under names of our own. Runs in the process that can be
 * killed.
 */
export async function unpackBag(
  { path, into, schema }: Extract<BagRequest, { deed: 'unpack' }>,
  watch: CheckWatch,
): Promise<Unpacking> {
  await mkdir(into, { recursive: true });
  const source = await sourceOf(path);
  try {
    return await unpackFrom(source, { into, schema }, watch);
  } finally {
    await source.close();
  }
}
