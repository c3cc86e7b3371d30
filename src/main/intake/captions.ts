import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { dateText, recordLink } from '../../shared/archive/common.ts';
import { consent, photoRecord } from '../../shared/archive/photo.ts';
import { errorCode } from '../archive/durable-file.ts';
import type { FailedFile } from './failed-file.ts';
import { reasonOf } from './records-json.ts';

/** File name of the sidecar that may lie beside photos. */
export const CAPTIONS_FILE = 'captions.json';
const MOST_BYTES = 2 * 1024 * 1024;

/** What is known of a photo besides its own bytes. Strict: a field misspelt would be lost without a word. */
const photoCaption = z.strictObject({
  title: photoRecord.shape.title.optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  place: z.string().optional(),
  notes: z.string().optional(),
  consent: consent.optional(),
  people: photoRecord.shape.people.unwrap().optional(),
  stars: z.number().int().min(0).max(5).optional(),
  focus: photoRecord.shape.focus.unwrap().optional(),
  tags: photoRecord.shape.tags.unwrap().optional(),
  links: z.array(recordLink).optional(),
  date: dateText.optional(),
});
export type PhotoCaption = z.infer<typeof photoCaption>;

interface CaptionFile {
  readonly byName: ReadonlyMap<string, PhotoCaption>;
  readonly failed: readonly FailedFile[];
}

const NONE: CaptionFile = { byName: new Map(), failed: [] };

const refused = (path: string, reason: string): FailedFile => ({
  path,
  code: 'intake/captions-refused',
  reason,
});

function judge(path: string, text: string): CaptionFile {
  const byName = new Map<string, PhotoCaption>();
  const failed: FailedFile[] = [];
  const whole = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  for (const [name, entry] of Object.entries(whole)) {
    const parsed = photoCaption.safeParse(entry);
    if (parsed.success) byName.set(name.normalize('NFC'), parsed.data);
    else failed.push(refused(`${path}#${name}`, reasonOf(parsed.error)));
  }
  return { byName, failed };
}

async function readCaptions(path: string): Promise<CaptionFile> {
  try {
    const bytes = await readFile(path);
    if (bytes.byteLength > MOST_BYTES) return { ...NONE, failed: [refused(path, 'over 2 MB')] };
    return judge(path, bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return NONE;
    const reason =
      error instanceof z.ZodError
        ? 'not an object of captions by file name'
        : error instanceof Error
          ? error.message
          : String(error);
    return { ...NONE, failed: [refused(path, reason)] };
  }
}

/** The captions of one accession; each sidecar is read once. */
export interface Captions {
  /** From the sidecar beside the photo, else from those that the user named. */
  of(path: string, name: string): Promise<PhotoCaption>;
  /** What could not be read in any of them. */
  failed(): Promise<FailedFile[]>;
}

/** @param chosen sidecars that the user named themselves: their photos may come from anywhere (uploads lie each in its own folder) */
export function captionsOf(chosen: readonly string[]): Captions {
  const files = new Map<string, Promise<CaptionFile>>();
  const file = (path: string): Promise<CaptionFile> => {
    const known = files.get(path) ?? readCaptions(path);
    files.set(path, known);
    return known;
  };
  for (const path of chosen) file(path);
  return {
    of: async (path, name) => {
      for (const captions of [join(dirname(path), CAPTIONS_FILE), ...chosen]) {
        const caption = (await file(captions)).byName.get(name.normalize('NFC'));
        if (caption) return caption;
      }
      return {};
    },
    failed: async () => (await Promise.all(files.values())).flatMap(({ failed }) => failed),
  };
}
