import type { Id } from '../../base/id.ts';
import { findFrame, type Recipe } from '../../publication/deeds/recipe.ts';
import { bottomOf, rightOf } from '../../publication/geometry.ts';
import { trimSize } from '../../publication/sheet.ts';

/** An edge nearer to the cut than this is meant to reach it (the rule's own measure). */
const NEAR_MM = 1;

/** Carries the edges of a ground or a photo that end at the cut on to the edge of the bleed; a turned frame is left as it is. */
export function reachBleed(id: Id): Recipe {
  return (draft) => {
    const frame = findFrame(draft, id);
    if (!frame || frame.rotationDeg !== undefined) return;
    const { widthMm, heightMm } = trimSize(draft.sheet);
    const { bleedMm } = draft.sheet;
    const isNear = (beyondMm: number): boolean => beyondMm > -NEAR_MM && beyondMm < bleedMm;
    const right = rightOf(frame);
    const bottom = bottomOf(frame);
    const x = isNear(-frame.xMm) ? -bleedMm : frame.xMm;
    const y = isNear(-frame.yMm) ? -bleedMm : frame.yMm;
    frame.widthMm = (isNear(right - widthMm) ? widthMm + bleedMm : right) - x;
    frame.heightMm = (isNear(bottom - heightMm) ? heightMm + bleedMm : bottom) - y;
    frame.xMm = x;
    frame.yMm = y;
  };
}
