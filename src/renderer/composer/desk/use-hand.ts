import { type PointerEvent, useMemo, useRef } from 'react';
import { findFrame } from '../../../shared/publication/deeds/recipe.ts';
import { contains, frameAt, HANDLES } from '../../../shared/publication/geometry.ts';
import { currentPage } from '../engine/composer.ts';
import type { Desk } from '../engine/desk.ts';
import type { PointerAt, Target } from '../tools/gesture.ts';
import { createPointer } from '../tools/pointer.ts';
import type { ElementView } from './element-view.ts';

/** Pixels by which a thin frame is met beside its edge. */
const SLACK_PX = 3;
const DOUBLE_MS = 450;
const DOUBLE_PX = 6;

interface Press {
  readonly atMs: number;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

const closest = (event: PointerEvent, selector: string): Element | null =>
  event.target instanceof Element ? event.target.closest(selector) : null;

/** Counts presses at one place within a moment: 2 is a double click. */
function countPress(last: Press | undefined, event: PointerEvent): Press {
  const near =
    last !== undefined &&
    event.timeStamp - last.atMs < DOUBLE_MS &&
    Math.hypot(event.clientX - last.x, event.clientY - last.y) < DOUBLE_PX;
  const count = near ? last.count + 1 : 1;
  return { atMs: event.timeStamp, x: event.clientX, y: event.clientY, count };
}

/** Whether the pointer is over the story that is being written: then the press is the editor's. */
function isInStory({ composer }: Desk, view: ElementView, event: PointerEvent): boolean {
  const { editing, publication } = composer.store.getState();
  const frame = editing && findFrame(publication, editing);
  return frame ? contains(frame, view.pointAt(event)) : false;
}

/** Carries the desk's pointer events to the gestures, in millimetres of the page. */
export function useHand(desk: Desk, view: ElementView) {
  const pointer = useMemo(
    () => createPointer({ composer: desk.composer, pxPerMm: () => view.pxPerMm() }),
    [desk, view],
  );
  const lastPress = useRef<Press>(undefined);

  return useMemo(() => {
    const targetOf = (event: PointerEvent): Target => {
      const name = closest(event, '[data-handle]')?.getAttribute('data-handle');
      if (name === 'turn' || name === 'tail') return { on: name };
      const handle = HANDLES.find(({ x, y }) => `${x},${y}` === name);
      if (handle) return { on: 'handle', handle };
      const frames = currentPage(desk.composer)?.frames ?? [];
      const frame = frameAt(frames, view.pointAt(event), SLACK_PX / view.pxPerMm());
      return frame ? { on: 'frame', id: frame.id } : { on: 'page' };
    };
    const at = (event: PointerEvent): PointerAt => ({
      point: view.pointAt(event),
      target: targetOf(event),
      shift: event.shiftKey,
      alt: event.altKey,
      presses: lastPress.current?.count ?? 1,
    });
    /** While something is held, Esc breaks it off and nothing else. */
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !pointer.cancel()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      window.removeEventListener('keydown', onEscape, true);
    };
    const letGo = (): void => window.removeEventListener('keydown', onEscape, true);

    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (closest(event, '[data-desk-control]')) return;
        if (event.button !== 0 || isInStory(desk, view, event)) return;
        lastPress.current = countPress(lastPress.current, event);
        pointer.press(at(event));
        // What has opened for writing takes the press itself and sets the caret there.
        if (desk.composer.store.getState().editing !== undefined) return;
        view.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        window.addEventListener('keydown', onEscape, true);
      },
      onPointerMove: (event: PointerEvent) => {
        if (event.buttons !== 0) pointer.move(at(event));
      },
      onPointerUp: (event: PointerEvent) => {
        letGo();
        pointer.release(at(event));
      },
      onPointerCancel: () => {
        letGo();
        pointer.cancel();
      },
    };
  }, [desk, view, pointer]);
}
