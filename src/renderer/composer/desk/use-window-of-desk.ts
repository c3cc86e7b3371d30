import { useLayoutEffect, useRef } from 'react';
import type { ElementView } from './element-view.ts';

/** Follows the element's size and scrolling without drawing the page again. */
export function useWindowOfDesk(view: ElementView) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const viewport = element.current;
    if (!viewport) return;
    view.attach(viewport);
    view.noteScroll();
    const observer = new ResizeObserver(() => view.noteScroll());
    observer.observe(viewport);
    return () => {
      observer.disconnect();
      view.attach(null);
    };
  }, [view]);
  return element;
}
