import { trimSize } from '../../publication/sheet.ts';
import type { PreflightRule } from './rule.ts';

/** So much solid ink wets the paper through and wears the master (users.md, risograph: about 30 % of the sheet). */
const MOST = 0.3;

/** Area of frames with a ground, as a part of the page; overlaps count once for each, so it is an upper bound. */
export const solidArea: PreflightRule = ({ publication, product }) => {
  if (!product?.edgesMm) return [];
  const { widthMm, heightMm } = trimSize(publication.sheet);
  return publication.pages.flatMap(({ frames }, page) => {
    const covered = frames.reduce((sum, frame) => {
      const isSolid =
        'fill' in frame && frame.fill !== undefined && !/^#(?:[d-f].){3}$/.test(frame.fill);
      return isSolid ? sum + frame.widthMm * frame.heightMm : sum;
    }, 0);
    const part = covered / (widthMm * heightMm);
    return part > MOST
      ? [
          {
            rule: 'solid-area',
            severity: 'warning' as const,
            where: { page },
            params: { percent: Math.min(100, Math.round(part * 100)) },
          },
        ]
      : [];
  });
};
