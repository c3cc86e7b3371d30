import type { Id } from '../../base/id.ts';
import type { Frame } from '../frame.ts';
import type { Recipe } from './recipe.ts';

export type OrderMove = 'front' | 'forward' | 'backward' | 'back';

/** Lets each chosen frame pass the one above it, from the top down, so that a group keeps its own order. */
function risen(frames: readonly Frame[], chosen: ReadonlySet<Id>): Frame[] {
  const order = [...frames];
  for (let at = order.length - 2; at >= 0; at -= 1) {
    const frame = order[at];
    const above = order[at + 1];
    if (frame && above && chosen.has(frame.id) && !chosen.has(above.id)) {
      order[at] = above;
      order[at + 1] = frame;
    }
  }
  return order;
}

function reordered(frames: readonly Frame[], chosen: ReadonlySet<Id>, move: OrderMove): Frame[] {
  const inside = frames.filter(({ id }) => chosen.has(id));
  const outside = frames.filter(({ id }) => !chosen.has(id));
  switch (move) {
    case 'front':
      return [...outside, ...inside];
    case 'back':
      return [...inside, ...outside];
    case 'forward':
      return risen(frames, chosen);
    case 'backward':
      return risen(frames.toReversed(), chosen).toReversed();
  }
}

/** Before or behind the others of their page. */
export function reorderFrames(ids: readonly Id[], move: OrderMove): Recipe {
  return (draft) => {
    const chosen = new Set(ids);
    for (const page of draft.pages) {
      const order = reordered(page.frames, chosen, move);
      if (order.some((frame, at) => frame.id !== page.frames[at]?.id)) page.frames = order;
    }
  };
}
