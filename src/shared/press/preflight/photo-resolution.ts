import { planPhotos } from '../plan-photos.ts';
import { COARSE_PPI, WANTED_PPI } from '../resolution.ts';
import type { PreflightRule } from './rule.ts';

/** Effective resolution: 350 ppi is what print shops ask for, under 200 pixels show. */
export const photoResolution: PreflightRule = ({ publication }) =>
  planPhotos(publication, WANTED_PPI).flatMap(({ frame, page, originalPpi }) => {
    // Half a pixel of rounding is not a fault.
    const ppi = Math.round(originalPpi);
    if (ppi >= WANTED_PPI) return [];
    const isCoarse = ppi < COARSE_PPI;
    return [
      {
        rule: isCoarse ? 'photo-coarse' : 'photo-below-350',
        severity: isCoarse ? ('error' as const) : ('warning' as const),
        where: { page, frame },
        params: { ppi },
      },
    ];
  });
