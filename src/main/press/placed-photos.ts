import { createHash } from 'node:crypto';
import { failure } from '../../shared/base/failure.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { PhotoPlan } from '../../shared/press/plan-photos.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { Job } from '../jobs.ts';

/** Raised when the same plan gives other pixels than before: what lies on the shelf is then made again. */
const RECIPE = 1;

/** The same part of the same original at the same size is the same file, whichever frame shows it. */
export function placedKey({ original, crop, widthPx, heightPx }: PhotoPlan): string {
  const { left, top, width, height } = crop;
  return createHash('sha256')
    .update([RECIPE, original, left, top, width, height, widthPx, heightPx].join(' '))
    .digest('hex');
}

export interface PlacingParts {
  readonly archive: OpenArchive;
  readonly workers: PictureWorkers;
  readonly job: Job;
}

async function place(plan: PhotoPlan, key: string, { archive, workers }: PlacingParts) {
  const { originals, derivatives } = archive;
  if (await derivatives.has('placed', key)) return;
  const { original: sha256, crop, widthPx, heightPx } = plan;
  if (!(await originals.has(sha256))) throw failure('press/photo-missing', { sha256 });
  const placed = await workers.place({ path: originals.path(sha256), crop, widthPx, heightPx });
  if ('unreadable' in placed) throw failure('press/photo-missing', { sha256 });
  await derivatives.put('placed', key, placed.jpeg);
}

/**
 * Makes every photo of the plans, or takes it from the shelf. Gives the URL of each frame's photo.
 * @throws press/photo-missing
 */
export async function placePhotos(
  plans: readonly PhotoPlan[],
  parts: PlacingParts,
): Promise<Record<string, string>> {
  const { signal, progress } = parts.job;
  const planOf = new Map(plans.map((plan) => [placedKey(plan), plan]));
  let done = 0;
  await Promise.all(
    [...planOf].map(async ([key, plan]) => {
      await place(plan, key, parts);
      signal.throwIfAborted();
      done += 1;
      progress(done, planOf.size, plan.caption);
    }),
  );
  return Object.fromEntries(plans.map((plan) => [plan.frame, assetUrl.placed(placedKey(plan))]));
}
