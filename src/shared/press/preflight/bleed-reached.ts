import type { Frame } from '../../publication/frame.ts';
import { bottomOf, boundsOf, rightOf } from '../../publication/geometry.ts';
import { trimSize } from '../../publication/sheet.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Nearer to the cut than this is meant to reach it. */
const NEAR_MM = 1;
const TOLERANCE_MM = 0.1;

/** Colour or a photo, which may be meant to reach the edge. A QR code's ground is there to be read, and never reaches the edge on purpose. */
export function hasGround(frame: Frame): boolean {
  if (frame.kind === 'photo') return frame.photo !== undefined;
  return frame.kind !== 'qr' && frame.fill !== undefined;
}

/** A colour or a photo that ends at the cut shows a white edge when the knife is half a millimetre off; a printer in the office cuts nothing. */
export const bleedReached: PreflightRule = (subject) => {
  const { sheet } = subject.publication;
  const { widthMm, heightMm } = trimSize(sheet);
  if (sheet.bleedMm === 0 || sheet.printer !== undefined) return [];
  return framesOf(subject).flatMap((place) => {
    if (!hasGround(place.frame)) return [];
    const box = boundsOf(place.frame);
    const beyond = [-box.xMm, -box.yMm, rightOf(box) - widthMm, bottomOf(box) - heightMm];
    const isShort = beyond.some((by) => by > -NEAR_MM && by < sheet.bleedMm - TOLERANCE_MM);
    return isShort
      ? [
          findingAt(place, 'bleed-missing', {
            severity: 'warning',
            params: { mm: sheet.bleedMm },
          }),
        ]
      : [];
  });
};
