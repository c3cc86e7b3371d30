import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { dateText, recordLink } from '../../shared/archive/common.ts';
import { consent, photoRecord } from '../../shared/archive/photo.ts';

/** File name of the sidecar that may lie beside photos. */
export const CAPTIONS_FILE = 'captions.json';

/** What is known of a photo besides its own bytes. */
const photoCaption = z.object({
  title: z.string().trim().min(1).optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  place: z.string().optional(),
  consent: consent.optional(),
  people: photoRecord.shape.people.optional(),
  stars: z.number().int().min(0).max(5).optional(),
  focus: photoRecord.shape.focus.optional(),
  tags: z.array(z.string()).optional(),
  links: z.array(recordLink).optional(),
  date: dateText.optional(),
});
export type PhotoCaption = z.infer<typeof photoCaption>;

const captionFile = z.record(z.string(), photoCaption);

/** Finds the caption of a photo in the sidecar beside it; each folder's sidecar is read once. */
export function captionFinder(): (path: string, name: string) => Promise<PhotoCaption> {
  const files = new Map<string, Promise<Record<string, PhotoCaption>>>();
  const read = async (folder: string): Promise<Record<string, PhotoCaption>> => {
    try {
      return captionFile.parse(JSON.parse(await readFile(join(folder, CAPTIONS_FILE), 'utf8')));
    } catch {
      // None there, or not one of ours: the photos stand for themselves.
      return {};
    }
  };
  return async (path, name) => {
    const folder = dirname(path);
    const known = files.get(folder) ?? read(folder);
    files.set(folder, known);
    return (await known)[name.normalize('NFC')] ?? {};
  };
}
