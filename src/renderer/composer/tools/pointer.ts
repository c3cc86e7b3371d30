import { readyToDraw } from './draw/ready-to-draw.ts';
import { AT_REST, type Gesture, type Hand, type PointerAt } from './gesture.ts';
import { idle } from './select/idle.ts';

/** Carries the pointer through the gestures, one state after the other. */
export interface Pointer {
  press(at: PointerAt): void;
  move(at: PointerAt): void;
  release(at: PointerAt): void;
  /** True when a gesture was broken off. */
  cancel(): boolean;
  /** Name of the state that the hand is in. */
  name(): string;
}

export function createPointer(hand: Hand): Pointer {
  let held: Gesture | undefined;

  const resting = (): Gesture =>
    hand.composer.store.getState().tool === 'select' ? idle(hand) : readyToDraw(hand);
  const follow = (next: Gesture | undefined): void => {
    if (next === undefined) return;
    held = next === AT_REST ? undefined : next;
  };

  return {
    press: (at) => {
      if (held) follow(held.cancelled?.());
      follow(resting().pressed?.(at));
    },
    move: (at) => follow(held?.moved?.(at)),
    release: (at) => follow(held?.released?.(at)),
    cancel: () => {
      if (!held) return false;
      follow(held.cancelled?.());
      held = undefined;
      return true;
    },
    name: () => (held ?? resting()).name,
  };
}
