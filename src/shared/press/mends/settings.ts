import type { Id } from '../../base/id.ts';
import { findFrames, type Recipe } from '../../publication/deeds/recipe.ts';

/** What print shops ask for (users.md, net-print shops). */
const BLEED_MM = 3;
/** 0.25 pt, rounded up to what a print shop calls a hairline that holds. */
const LINE_MM = 0.1;

/** 塗り足し3ミリ, where less was set. */
export const widerBleed: Recipe = (draft) => {
  draft.sheet.bleedMm = Math.max(draft.sheet.bleedMm, BLEED_MM);
};

/** An outline that holds in print. */
export function thickerLine(id: Id): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, [id]))
      if (frame.kind !== 'qr' && frame.outline)
        frame.outline.widthMm = Math.max(frame.outline.widthMm, LINE_MM);
  };
}

/** The frame makes its type so small that all of it has room. */
export function fitsByShrinking(id: Id): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, [id])) if (frame.kind === 'text') frame.fit = 'shrink';
  };
}
