import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Publication } from '../../shared/publication/publication.ts';
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

/** So long after the last key the hand rests. */
const REST_MS = 200;

/** For what stands beside the page: it follows words when the hand rests, so that no key waits for it, and all else at once. */
export function usePublicationLater(): Publication {
  const { store } = useDesk().composer;
  const [publication, setPublication] = useState(() => store.getState().publication);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => startTransition(() => setPublication(store.getState().publication));
    const stop = store.subscribe(({ publication: now }, { publication: before }) => {
      if (now === before) return;
      clearTimeout(rest);
      if (now.pages === before.pages) rest = setTimeout(follow, REST_MS);
      else follow();
    });
    follow();
    return () => {
      clearTimeout(rest);
      stop();
    };
  }, [store]);
  return publication;
}

export function useRoom<Part>(part: (state: RoomState) => Part): Part {
  return useStore(useDesk().room, part);
}
