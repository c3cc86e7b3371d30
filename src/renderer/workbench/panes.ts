const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** F6: the focus goes to the next part of the window, round and round. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(here + step) % panes.length];
    const target = [...(pane?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(isShown);
    if (target) {
      target.focus();
      return;
    }
  }
}
