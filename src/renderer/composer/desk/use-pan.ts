import { useEffect } from 'react';
import type { Composer } from '../engine/composer.ts';
import type { ElementView } from './element-view.ts';

/** A notch of an ordinary wheel is 100; a pinch on a touch pad comes as Ctrl and small numbers. */
const ZOOM_PER_DELTA = 0.0018;

/** Ctrl and the wheel zoom at the pointer; the middle button pushes the page about. */
export function usePan(composer: Composer, view: ElementView): void {
  useEffect(() => {
    const { element } = view;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { zoom } = composer.store.getState();
      view.zoomTo(zoom * Math.exp(-event.deltaY * ZOOM_PER_DELTA), event);
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 1) return;
      event.preventDefault();
      const from = { x: event.clientX, y: event.clientY };
      const { scrollLeft, scrollTop } = element;
      const onMove = (move: PointerEvent): void =>
        view.scrollTo(scrollLeft - (move.clientX - from.x), scrollTop - (move.clientY - from.y));
      const onUp = (): void => {
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', onUp);
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
    };
  }, [composer, view]);
}
