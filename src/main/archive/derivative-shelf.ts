import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toldWriting } from './durable-file.ts';

/**
 * thumbnail: 320 px; preview: 1600 px; placed: cropped and scaled to its place for printing; glimpse: what the camera laid into a
 * photo that is being taken in; page: a page of a PDF, as one reads it on the screen.
 */
export type DerivativeKind = 'thumbnail' | 'preview' | 'placed' | 'glimpse' | 'page';

/** Pictures that can be made again from the originals; the folder may be deleted at any time. */
export interface DerivativeShelf {
  path(kind: DerivativeKind, key: string): string;
  has(kind: DerivativeKind, key: string): Promise<boolean>;
  /** Whole or not at all, but not synced: a lost one is made again. */
  put(kind: DerivativeKind, key: string, bytes: Uint8Array): Promise<void>;
  /** Takes away what was made from these originals, and every placed picture, whose key does not say its original. */
  forget(originals: readonly string[]): Promise<void>;
  /** The photos have arrived: their own thumbnails are shown. */
  forgetGlimpses(): Promise<void>;
}

export function derivativeShelf(folder: string): DerivativeShelf {
  const path = (kind: DerivativeKind, key: string): string =>
    join(folder, kind, key.slice(0, 2), `${key}.jpg`);
  return {
    path,
    has: (kind, key) =>
      access(path(kind, key)).then(
        () => true,
        () => false,
      ),
    put: (kind, key, bytes) =>
      toldWriting(async () => {
        const target = path(kind, key);
        await mkdir(dirname(target), { recursive: true });
        const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
        await writeFile(temporary, bytes);
        await rename(temporary, target);
      }),
    forgetGlimpses: () =>
      toldWriting(() => rm(join(folder, 'glimpse'), { recursive: true, force: true })),
    forget: (originals) =>
      toldWriting(async () => {
        for (const sha256 of originals) {
          await rm(path('thumbnail', sha256), { force: true });
          await rm(path('preview', sha256), { force: true });
        }
        if (originals.length > 0)
          await rm(join(folder, 'placed'), { recursive: true, force: true });
      }),
  };
}
