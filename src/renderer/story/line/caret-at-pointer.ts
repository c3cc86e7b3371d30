/** How long after the pointer went down opening a story for writing is still that click's doing. */
const SAME_CLICK_MS = 700;

let lastDown: { readonly x: number; readonly y: number; readonly at: number } | undefined;

globalThis.addEventListener?.(
  'pointerdown',
  ({ clientX: x, clientY: y, timeStamp: at }) => {
    lastDown = { x, y, at };
  },
  { capture: true, passive: true },
);

/** Puts the caret where the click was that opened the story; false if no click did. */
export function caretAtPointer(root: HTMLElement): boolean {
  if (!lastDown || performance.now() - lastDown.at > SAME_CLICK_MS) return false;
  const place = document.caretPositionFromPoint(lastDown.x, lastDown.y);
  if (!place || !root.contains(place.offsetNode)) return false;
  document.getSelection()?.collapse(place.offsetNode, place.offset);
  return true;
}
