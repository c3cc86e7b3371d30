import { type KeyboardEvent, useMemo } from 'react';
import { type KeyPlace, pressKey } from '../commands/keys.ts';
import type { Desk } from '../engine/desk.ts';

/** Controls that have arrows, Enter and Delete for themselves. */
const OWN_KEYS =
  'input, textarea, select, [role="tab"], [role="menu"], [role="listbox"]:not([data-desk] *), [role="radiogroup"], [role="dialog"], [role="spinbutton"]';

function placeOf(target: EventTarget): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'desk';
  if (target.isContentEditable) return 'story';
  return target.closest(OWN_KEYS) ? 'field' : 'desk';
}

/** Enter and Space on a button are the button's. */
const isForButton = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') &&
  target instanceof HTMLElement &&
  target.closest('button') !== null;

/** The keys of the room: what the desk has done nobody else does again. */
export function useRoomKeys(desk: Desk) {
  return useMemo(
    () => (event: KeyboardEvent) => {
      if (isForButton(event)) return;
      const wasWriting = desk.composer.store.getState().editing !== undefined;
      const answer = pressKey(desk, event.nativeEvent, placeOf(event.target));
      if (answer === 'done') event.preventDefault();
      // The window's own listener stands above React's root.
      if (answer !== 'other') event.nativeEvent.stopPropagation();
      if (wasWriting && desk.composer.store.getState().editing === undefined) desk.view.focus();
    },
    [desk],
  );
}
