import { bottomOf, boundsOf, rightOf } from '../../publication/geometry.ts';
import { trimSize } from '../../publication/sheet.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** What lies beside the page is not printed. */
export const offPage: PreflightRule = (subject) => {
  const { widthMm, heightMm } = trimSize(subject.publication.sheet);
  return framesOf(subject).flatMap((place) => {
    const box = boundsOf(place.frame);
    const isOff =
      box.xMm >= widthMm || box.yMm >= heightMm || rightOf(box) <= 0 || bottomOf(box) <= 0;
    return isOff ? [findingAt(place, 'frame-off-page', { severity: 'warning' })] : [];
  });
};
