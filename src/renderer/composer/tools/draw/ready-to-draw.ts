import type { Gesture, Hand } from '../gesture.ts';
import { drawing } from './drawing.ts';

/** A drawing tool is in the hand: a press anywhere begins a frame. */
export function readyToDraw(hand: Hand): Gesture {
  return { name: 'ready-to-draw', pressed: (at) => drawing(hand, at) };
}
