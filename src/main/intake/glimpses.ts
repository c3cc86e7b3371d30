import { extname } from 'node:path';
import { newId } from '../../shared/base/id.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { PictureWorkers } from './picture-workers.ts';
import type { FoundFile } from './walk.ts';

/** Only a hint, by the name: what a file is, its bytes say when it is read. */
const PHOTO_NAMES = new Set(['.jpg', '.jpeg', '.heic', '.heif', '.tif', '.tiff', '.png', '.webp']);
/** More tiles than these nobody looks through while the photos arrive. */
const MOST = 300;
/** So many travel in one notice. */
const TOGETHER = 50;

export interface GlimpseParts {
  readonly archive: OpenArchive;
  readonly accession: string;
  readonly workers: PictureWorkers;
  readonly notify: (notice: Notice) => void;
}

/** Shows the photos that are about to arrive. What cannot be glimpsed is shown by its name; nothing of this can fail an accession. */
export async function showGlimpses(
  files: readonly FoundFile[],
  { archive, accession, workers, notify }: GlimpseParts,
): Promise<void> {
  const photos = files
    .filter(({ name }) => PHOTO_NAMES.has(extname(name).toLowerCase()))
    .slice(0, MOST);
  const glimpse = async ({ path, name }: FoundFile) => {
    const id = newId();
    const read = await workers.glimpse(path);
    if ('unreadable' in read) return { id, name, hasPicture: false };
    const isThere = await archive.derivatives.put('glimpse', id, read.jpeg).then(
      () => true,
      // A full disk is told by what must be kept, not by this.
      () => false,
    );
    return { id, name, hasPicture: isThere };
  };
  for (let from = 0; from < photos.length; from += TOGETHER) {
    const glimpses = await Promise.all(photos.slice(from, from + TOGETHER).map(glimpse));
    notify({ name: 'accession.glimpses', body: { accession, glimpses } });
  }
}
