import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ComposerState } from './engine/composer-state.ts';
import type { Desk, RoomState } from './engine/desk.ts';

/** The desk that the components around a page belong to. */
export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('not inside a composer room');
  return desk;
}

export function useComposer<Part>(part: (state: ComposerState) => Part): Part {
  return useStore(useDesk().composer.store, part);
}

export function useRoom<Part>(part: (state: RoomState) => Part): Part {
  return useStore(useDesk().room, part);
}
