import { boxIn, type FinishedRule, foundIf } from '../finished-rule.ts';

/** Trim within bleed within media (ISO 15930-7 §6.8). */
export const boxesNested: FinishedRule = ({ document }) =>
  document.getPages().flatMap(({ node }, page) => {
    const [trim, bleed, media] = ['TrimBox', 'BleedBox', 'MediaBox'].map((key) => boxIn(node, key));
    const holds = (outer: typeof trim, inner: typeof trim): boolean =>
      outer !== undefined &&
      inner !== undefined &&
      outer[0] <= inner[0] + 0.01 &&
      outer[1] <= inner[1] + 0.01 &&
      outer[2] >= inner[2] - 0.01 &&
      outer[3] >= inner[3] - 0.01;
    return foundIf(!holds(media, bleed) || !holds(bleed, trim), 'file-boxes', {
      severity: 'error',
      page,
    });
  });
