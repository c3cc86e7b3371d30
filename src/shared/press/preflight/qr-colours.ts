import { luminance } from '../../publication/colour-contrast.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** How much brighter the ground must be: symbol contrast of grade B (ISO/IEC 15415). */
const LEAST_DIFFERENCE = 0.55;

/** A QR code whose modules hardly stand out, or are lighter than their ground. */
export const qrColours: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    if (place.frame.kind !== 'qr') return [];
    const difference = luminance(place.frame.ground) - luminance(place.frame.colour);
    if (difference >= LEAST_DIFFERENCE) return [];
    const rule = difference < 0 ? 'qr-inverted' : 'qr-faint';
    return [findingAt(place, rule, { severity: 'warning' })];
  });
