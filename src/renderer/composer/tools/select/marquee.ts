import {
  bottomOf,
  contains,
  type Rect,
  rectBetween,
  rightOf,
  touches,
} from '../../../../shared/publication/geometry.ts';
import { currentPage, showPreview } from '../../engine/composer.ts';
import { select, withGroups } from '../../engine/selecting.ts';
import { AT_REST, type Gesture, type Hand, type PointerAt } from '../gesture.ts';

/** A ground that lies under the whole marquee is not meant. */
const isMeant = (frame: Rect, drawn: Rect): boolean =>
  touches(frame, drawn) &&
  !(contains(frame, drawn) && contains(frame, { xMm: rightOf(drawn), yMm: bottomOf(drawn) }));

/** Draws a box over the page: what it touches is selected; with Shift, besides what was. */
export function marquee(hand: Hand, start: PointerAt): Gesture {
  const { composer } = hand;
  const before = start.shift ? composer.store.getState().selection : [];
  const end = (): Gesture => {
    showPreview(composer, undefined);
    return AT_REST;
  };
  const self: Gesture = {
    name: 'marquee',
    moved: ({ point }) => {
      const drawn = rectBetween(start.point, point);
      const met = (currentPage(composer)?.frames ?? [])
        .filter((frame) => !frame.locked && isMeant(frame, drawn))
        .map(({ id }) => id);
      select(composer, [...new Set([...before, ...withGroups(composer, met)])]);
      showPreview(composer, { marquee: drawn });
      return self;
    },
    released: end,
    cancelled: end,
  };
  return self;
}
