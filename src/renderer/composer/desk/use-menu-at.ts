import { type MouseEvent, useMemo } from 'react';
import { frameAt } from '../../../shared/publication/geometry.ts';
import { currentPage } from '../engine/composer.ts';
import type { Desk } from '../engine/desk.ts';
import { select } from '../engine/selecting.ts';
import type { ElementView } from './element-view.ts';

/** The right button selects what is under it, unless that is selected already, and opens its menu. */
export function useMenuAt(desk: Desk, view: ElementView) {
  return useMemo(
    () => (event: MouseEvent) => {
      const { selection, editing } = desk.composer.store.getState();
      // In a story the browser's own menu has the clipboard and the dictionary.
      if (editing !== undefined) return;
      event.preventDefault();
      const frame = frameAt(currentPage(desk.composer)?.frames ?? [], view.pointAt(event));
      if (!frame) select(desk.composer, []);
      else if (!selection.includes(frame.id)) select(desk.composer, [frame.id]);
      desk.room.setState({ menuAt: { x: event.clientX, y: event.clientY } });
    },
    [desk, view],
  );
}
