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
