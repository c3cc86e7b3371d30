import { findFrame } from '../../../../shared/publication/deeds/recipe.ts';
import { editText, select } from '../../engine/selecting.ts';
import type { Gesture, Hand, PointerAt } from '../gesture.ts';
import { cropping } from './cropping.ts';
import { marquee } from './marquee.ts';
import { pointingFrame } from './pointing-frame.ts';
import { pointingTail } from './pointing-tail.ts';
import { resizing } from './resizing.ts';
import { turning } from './turning.ts';

/** Nothing is held: waits for a press and finds out what it is about. */
export function idle(hand: Hand): Gesture {
  const { composer } = hand;

  const onFrame = (at: PointerAt, id: string): Gesture | undefined => {
    const { publication, selection, cropping: cropped } = composer.store.getState();
    if (at.presses === 2 && editText(composer, id)) return undefined;
    if (cropped === id) return cropping(hand, at.point, id);
    const frame = findFrame(publication, id);
    const isPicked = selection.length === 1 && selection[0] === id;
    if (at.alt && isPicked && frame?.kind === 'photo' && frame.photo) {
      return cropping(hand, at.point, id);
    }
    return pointingFrame(hand, at, id);
  };

  return {
    name: 'idle',
    pressed: (at) => {
      switch (at.target.on) {
        case 'handle':
          return resizing(hand, at.point, at.target.handle);
        case 'turn':
          return turning(hand, at.point);
        case 'tail':
          return pointingTail(hand, at.point);
        case 'frame':
          return onFrame(at, at.target.id);
        case 'page':
          if (!at.shift) select(composer, []);
          return marquee(hand, at);
      }
    },
  };
}
