import type { OpenArchive } from '../archive/open-archive.ts';
import { LONGEST_PX } from './derivative-size.ts';
import type { PictureWorkers } from './picture-workers.ts';

/** The file of a derivative, made again from its original when it is missing; undefined when it cannot be. */
export async function ensureDerivative(
  archive: OpenArchive,
  workers: PictureWorkers,
  { kind, sha256 }: { kind: 'thumbnail' | 'preview'; sha256: string },
): Promise<string | undefined> {
  const { originals, derivatives } = archive;
  if (await derivatives.has(kind, sha256)) return derivatives.path(kind, sha256);
  if (!(await originals.has(sha256))) return undefined;
  const made = await workers.derive(originals.path(sha256), LONGEST_PX[kind]);
  if ('unreadable' in made) return undefined;
  await derivatives.put(kind, sha256, made.jpeg);
  return derivatives.path(kind, sha256);
}

/** As one reads a page beside its words. */
const PAGE_PPI = 110;

/** The picture of a PDF's page, counted from 1, drawn when it is first asked for; undefined when it cannot be. */
export async function ensurePage(
  { originals, derivatives }: OpenArchive,
  workers: PictureWorkers,
  { sha256, page }: { sha256: string; page: number },
): Promise<string | undefined> {
  const key = `${sha256}-${page}`;
  if (await derivatives.has('page', key)) return derivatives.path('page', key);
  if (!(await originals.has(sha256))) return undefined;
  const made = await workers.page({ path: originals.path(sha256), page, ppi: PAGE_PPI });
  if ('unreadable' in made) return undefined;
  await derivatives.put('page', key, made.jpeg);
  return derivatives.path('page', key);
}
