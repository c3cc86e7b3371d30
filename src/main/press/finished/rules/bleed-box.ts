import { boxIn, type FinishedRule, foundIf } from '../finished-rule.ts';

/** 0.01 mm. */
const TOLERANCE_PT = 0.0284;

/** The bleed reaches as far beyond the trim as was asked, on all four sides (ISO 32000-1 §14.11.2). */
export const bleedBox: FinishedRule = ({ document, bleedPt }) =>
  document.getPages().flatMap(({ node }, page) => {
    const trim = boxIn(node, 'TrimBox');
    const bleed = boxIn(node, 'BleedBox');
    const sides = trim && bleed ? trim.map((side, at) => Math.abs(side - (bleed[at] ?? 0))) : [-1];
    const isShort = sides.some((side) => Math.abs(side - bleedPt) > TOLERANCE_PT);
    return foundIf(isShort, 'file-bleed', { severity: 'error', page });
  });
