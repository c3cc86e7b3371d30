import { boundsOf } from '../../publication/geometry.ts';
import { rgbOf } from '../neutral.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Heavy ink so near the edge that enters first makes the sheet stick to the drum (users.md, risograph: motif 10 mm from the edge). */
const CLEAR_MM = 10;
/** Smaller solids do not hold the sheet. */
const LEAST_WIDTH_MM = 60;
/** 0 is black, 1 white. */
const DARK = 0.45;

function isDark(fill: string | undefined): boolean {
  if (fill === undefined) return false;
  const [red, green, blue] = rgbOf(fill);
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK;
}

/** A duplicator's sheet enters with its head. */
export const solidAtLeadEdge: PreflightRule = (subject) => {
  if (!subject.product?.edgesMm) return [];
  return framesOf(subject).flatMap((place) => {
    const { frame } = place;
    if (!('fill' in frame) || !isDark(frame.fill)) return [];
    const { yMm, widthMm } = boundsOf(frame);
    return yMm < CLEAR_MM && widthMm >= LEAST_WIDTH_MM
      ? [findingAt(place, 'solid-at-lead-edge', { severity: 'warning', params: { mm: CLEAR_MM } })]
      : [];
  });
};
