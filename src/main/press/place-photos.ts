import { failure } from '../../shared/base/failure.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import { type PhotoPlan, planPhotos } from '../../shared/press/plan-photos.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { canonicalJson, sha256OfText } from '../archive/canonical.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';

/** Same photo, same part, same size: the same picture. */
const keyOf = ({ original, crop, widthPx, heightPx }: PhotoPlan): string =>
  sha256OfText(canonicalJson({ original, crop, widthPx, heightPx }));

async function placePhoto(
  archive: OpenArchive,
  workers: PictureWorkers,
  plan: PhotoPlan,
): Promise<string> {
  const { originals, derivatives } = archive;
  const key = keyOf(plan);
  if (await derivatives.has('placed', key)) return key;
  const { crop, widthPx, heightPx } = plan;
  const made = await workers.place({
    path: originals.path(plan.original),
    crop,
    widthPx,
    heightPx,
  });
  if ('unreadable' in made) throw failure('press/photo-missing', { sha256: plan.original });
  await derivatives.put('placed', key, made.jpeg);
  return key;
}

export interface PlacingOrder {
  readonly publication: Publication;
  readonly ppi: number;
  readonly signal: AbortSignal;
  readonly placed: (done: number, total: number) => void;
}

/**
 * Makes every photo of a publication ready for its place, keeping what was made before. Gives the URL for each photo frame.
 * @throws press/photo-missing when an original cannot be read
 */
export async function placePhotos(
  archive: OpenArchive,
  workers: PictureWorkers,
  order: PlacingOrder,
): Promise<Record<string, string>> {
  const plans = planPhotos(order.publication, order.ppi);
  let done = 0;
  const urls = await Promise.all(
    plans.map(async (plan): Promise<[string, string]> => {
      order.signal.throwIfAborted();
      const key = await placePhoto(archive, workers, plan);
      done += 1;
      order.placed(done, plans.length);
      return [plan.frame, assetUrl.placed(key)];
    }),
  );
  return Object.fromEntries(urls);
}

/** Photos drawn from their previews: enough to measure type by, without preparing anything. */
export const previewPhotos = (publication: Publication): Record<string, string> =>
  Object.fromEntries(
    publication.pages.flatMap(({ frames }) =>
      frames.flatMap((frame): [string, string][] =>
        frame.kind === 'photo' && frame.photo
          ? [[frame.id, assetUrl.preview(frame.photo.original)]]
          : [],
      ),
    ),
  );
