import { boxIn, type FinishedRule, foundIf } from '../finished-rule.ts';

/** 0.01 mm. */
const TOLERANCE_PT = 0.0284;

/** The finished size is the one that was laid out, on every page. */
export const trimSize: FinishedRule = ({ document, trimWidthPt, trimHeightPt }) =>
  document.getPages().flatMap(({ node }, page) => {
    const box = boxIn(node, 'TrimBox');
    const isExact =
      box !== undefined &&
      Math.abs(box[2] - box[0] - trimWidthPt) < TOLERANCE_PT &&
      Math.abs(box[3] - box[1] - trimHeightPt) < TOLERANCE_PT;
    return foundIf(!isExact, 'file-trim-size', { severity: 'error', page });
  });
