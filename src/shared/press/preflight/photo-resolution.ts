import { planPhotos } from '../plan-photos.ts';
import { PRESETS } from '../presets.ts';
import type { PreflightRule } from './rule.ts';

/** Below this a photo prints visibly coarse. */
const COARSE_PPI = 200;

/** Effective resolution: 350 ppi is what print shops ask for, under 200 pixels show. */
export const photoResolution: PreflightRule = ({ publication }) =>
  planPhotos(publication, PRESETS.office.photoPpi).flatMap(({ frame, page, originalPpi }) => {
    // Half a pixel of rounding is not a fault.
    const ppi = Math.round(originalPpi);
    if (ppi >= PRESETS.office.photoPpi) return [];
    const coarse = ppi < COARSE_PPI;
    return [
      {
        rule: coarse ? 'photo-coarse' : 'photo-below-350',
        severity: coarse ? ('error' as const) : ('warning' as const),
        where: { page, frame },
        params: { ppi },
      },
    ];
  });
