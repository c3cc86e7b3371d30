import { bottomOf, boundsOf, rightOf } from '../../publication/geometry.ts';
import { trimSize } from '../../publication/sheet.ts';
import { hasGround } from './bleed-reached.ts';
import { framesOf, type PreflightRule, type PreflightSubject } from './rule.ts';

/** What print shops ask for (users.md, net-print shops). */
const WANTED_MM = 3;
/** Nearer to the cut than this is meant to reach it. */
const NEAR_MM = 1;

/** White paper needs no bleed: only what has a ground can show a white edge. */
function reachesCut(subject: PreflightSubject): boolean {
  const { widthMm, heightMm } = trimSize(subject.publication.sheet);
  return framesOf(subject).some(({ frame }) => {
    if (!hasGround(frame)) return false;
    const box = boundsOf(frame);
    const beyond = [-box.xMm, -box.yMm, rightOf(box) - widthMm, bottomOf(box) - heightMm];
    return beyond.some((by) => by > -NEAR_MM);
  });
}

/** A shop cuts within a millimetre or two: colour that reaches the cut needs 3 mm of bleed. */
export const bleedWidth: PreflightRule = (subject) => {
  const { sheet } = subject.publication;
  if (!subject.product?.bleed || sheet.bleedMm >= WANTED_MM || !reachesCut(subject)) return [];
  const params = { mm: sheet.bleedMm, wantedMm: WANTED_MM };
  return [{ rule: 'bleed-too-narrow', severity: 'error', where: {}, params }];
};
