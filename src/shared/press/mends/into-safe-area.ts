import type { Id } from '../../base/id.ts';
import { findFrame, type Recipe } from '../../publication/deeds/recipe.ts';
import { boundsOf, roundMm } from '../../publication/geometry.ts';
import { trimSize } from '../../publication/sheet.ts';

/** How far something from `begin` to `end` must go to lie within `least` and `most`; what is longer keeps its beginning inside. */
function shift(begin: number, end: number, [least, most]: readonly [number, number]): number {
  if (begin < least) return least - begin;
  return end > most ? Math.max(most - end, least - begin) : 0;
}

/** Moves words away from the cut, as far as the safe area asks. */
export function intoSafeArea(id: Id): Recipe {
  return (draft) => {
    const frame = findFrame(draft, id);
    if (!frame) return;
    const { widthMm, heightMm } = trimSize(draft.sheet);
    const { safeMm } = draft.sheet;
    const box = boundsOf(frame);
    const [x, y] = [
      shift(box.xMm, box.xMm + box.widthMm, [safeMm, widthMm - safeMm]),
      shift(box.yMm, box.yMm + box.heightMm, [safeMm, heightMm - safeMm]),
    ];
    frame.xMm = roundMm(frame.xMm + x);
    frame.yMm = roundMm(frame.yMm + y);
  };
}
