import { findFrame } from '../../../../shared/publication/deeds/recipe.ts';
import { cropPhoto, select, toggleSelected, withGroups } from '../../engine/selecting.ts';
import { AT_REST, type Gesture, type Hand, isDrag, type PointerAt } from '../gesture.ts';
import { marquee } from './marquee.ts';
import { moving } from './moving.ts';

/** A frame is pressed: a click selects it (with its group; a second click it alone), a drag carries it. A locked one is not carried. */
export function pointingFrame(hand: Hand, start: PointerAt, id: string): Gesture {
  const { composer } = hand;
  const wasSelected = composer.store.getState().selection.includes(id);
  if (!wasSelected) {
    if (start.shift) toggleSelected(composer, id);
    else select(composer, withGroups(composer, [id]));
  }
  return {
    name: 'pointing-frame',
    moved: (at) => {
      if (!isDrag(hand, start.point, at.point)) return undefined;
      const frame = findFrame(composer.store.getState().publication, id);
      const drag = frame?.locked ? marquee(hand, start) : moving(hand, start.point);
      return drag.moved?.(at);
    },
    released: () => {
      // A quick drag after a click is a drag: only a second click without one opens the picture.
      if (start.presses === 2 && cropPhoto(composer, id)) return AT_REST;
      if (wasSelected) {
        if (start.shift) toggleSelected(composer, id);
        else select(composer, [id]);
      }
      return AT_REST;
    },
    cancelled: () => AT_REST,
  };
}
