import { createHash } from 'node:crypto';
import { failure } from '../../shared/base/failure.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import { type MaskedPart, maskedParts, type PhotoPlan } from '../../shared/press/plan-photos.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { Job } from '../jobs.ts';

/** Raised when the same plan gives other pixels than before: what lies on the shelf is then made again. */
const RECIPE = 2;

/** The same part of the same original at the same size is the same file, whichever frame shows it. */
export function placedKey(plan: PhotoPlan, masks: readonly MaskedPart[] = []): string {
  const { original, crop, widthPx, heightPx, tone } = plan;
  const { left, top, width, height } = crop;
  const masked = masks.map((one) => [one.left, one.top, one.width, one.height].join(','));
  return createHash('sha256')
    .update([RECIPE, original, left, top, width, height, widthPx, heightPx, ...masked].join(' '))
    .update(tone ? JSON.stringify(tone) : '')
    .digest('hex');
}

export interface PlacingParts {
  readonly archive: OpenArchive;
  readonly workers: PictureWorkers;
  readonly job: Job;
}

/** A plan with the faces that are masked now, and the name of the picture that comes of it. */
interface MaskedPlan {
  readonly plan: PhotoPlan;
  readonly masks: readonly MaskedPart[];
  readonly key: string;
}

/** Masks as the records say them now; of a record that is gone, as they were when it was placed. */
async function maskedPlans(plans: readonly PhotoPlan[], { archive }: PlacingParts) {
  const ids = [...new Set(plans.map(({ record }) => record))];
  const records = await archive.catalogue.records.gather(ids);
  const masksOf = new Map(
    records.flatMap((record) => (record.kind === 'photo' ? [[record.id, record.masks]] : [])),
  );
  return plans.map((plan): MaskedPlan => {
    const masks = maskedParts(plan, masksOf.get(plan.record) ?? plan.masks);
    return { plan, masks, key: placedKey(plan, masks) };
  });
}

async function place({ plan, masks, key }: MaskedPlan, { archive, workers }: PlacingParts) {
  const { originals, derivatives } = archive;
  if (await derivatives.has('placed', key)) return;
  const { original: sha256, crop, widthPx, heightPx, tone } = plan;
  if (!(await originals.has(sha256))) throw failure('press/photo-missing', { sha256 });
  const placed = await workers.place({
    path: originals.path(sha256),
    crop,
    widthPx,
    heightPx,
    masks: [...masks],
    ...(tone && { tone }),
  });
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
  const masked = await maskedPlans(plans, parts);
  const pictures = new Map(masked.map((one) => [one.key, one]));
  let done = 0;
  await Promise.all(
    [...pictures.values()].map(async (picture) => {
      await place(picture, parts);
      signal.throwIfAborted();
      done += 1;
      progress(done, pictures.size, picture.plan.caption);
    }),
  );
  return Object.fromEntries(masked.map(({ plan, key }) => [plan.frame, assetUrl.placed(key)]));
}
