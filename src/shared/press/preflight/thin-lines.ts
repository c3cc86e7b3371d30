import { mmFromPt } from '../../base/units.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Thinner lines break up in print (the rule of the Japanese print shops' guides: 0.25 pt). */
const LEAST_PT = 0.25;

/** A line that the screen shows and paper does not. */
export const thinLines: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const outline = place.frame.kind === 'qr' ? undefined : place.frame.outline;
    if (!outline || outline.widthMm === 0 || outline.widthMm >= mmFromPt(LEAST_PT)) return [];
    return [
      findingAt(place, 'line-thin', { severity: 'warning', params: { mm: outline.widthMm } }),
    ];
  });
