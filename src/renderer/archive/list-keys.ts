import type { KeyboardEvent, MouseEvent } from 'react';
import { isComposing } from '../command/command-registry.ts';
import { type Picking, pickOne, pickTo, pickToo, type RowId } from './picking.ts';

export interface ListDeeds {
  readonly total: number;
  readonly picking: Picking;
  readonly idAt: RowId;
  readonly setPicking: (picking: Picking) => void;
  readonly open: (index: number) => void;
  readonly trash: () => void;
  /** The right button, at that point of the window. */
  readonly menu: (at: { readonly x: number; readonly y: number }) => void;
  /** Where an arrow leads from the active entry. */
  readonly neighbour: (key: string, index: number) => number | undefined;
}

const clamp = (index: number, total: number): number => Math.min(total - 1, Math.max(0, index));

/** Arrows walk, Shift takes along, Space picks one more, Enter opens, Delete throws away, Esc lets go. */
export function listKey(event: KeyboardEvent, deeds: ListDeeds): void {
  const { picking, idAt, total, setPicking, open, trash, neighbour } = deeds;
  if (isComposing(event.nativeEvent) || total === 0) return;
  const to = neighbour(event.key, picking.active);
  if (to !== undefined) {
    const index = clamp(to, total);
    setPicking(event.shiftKey ? pickTo(picking, idAt, index) : pickOne(idAt, index));
  } else if (event.key === ' ') setPicking(pickToo(picking, idAt, picking.active));
  else if (event.key === 'Enter') open(picking.active);
  else if (event.key === 'Delete') trash();
  else if (event.key === 'Escape') setPicking({ ...picking, picked: new Set() });
  else return;
  event.preventDefault();
}

/** A click picks one; with Ctrl or on the square one more; with Shift from there to here. */
export function pickByMouse(event: MouseEvent, index: number, deeds: ListDeeds): void {
  const { picking, idAt, setPicking } = deeds;
  const onTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null;
  if (event.shiftKey) setPicking({ ...pickTo(picking, idAt, index), active: index });
  else if (event.ctrlKey || event.metaKey || onTick) setPicking(pickToo(picking, idAt, index));
  else setPicking(pickOne(idAt, index));
}

/** The right button picks what is under it, unless it is picked already, and opens the menu of what is picked. */
export function menuByMouse(event: MouseEvent, index: number, deeds: ListDeeds): void {
  event.preventDefault();
  const id = deeds.idAt(index);
  if (id !== undefined && !deeds.picking.picked.has(id)) {
    deeds.setPicking(pickOne(deeds.idAt, index));
  }
  deeds.menu({ x: event.clientX, y: event.clientY });
}

const PAGE = 8;

/** In a list: up, down, by pages, first, last. */
export function listNeighbour(key: string, index: number, total: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + PAGE;
    case 'PageUp':
      return index - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}
