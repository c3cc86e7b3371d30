import { useCallback, useEffect, useState } from 'react';
import type { Id } from '../../../shared/base/id.ts';
import { recentlyOpened } from '../../draft/view-state.ts';
import { link } from '../../link/link.ts';
import { showSave } from '../../workbench/save-status.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

/** Unsaved work is saved when the window is hidden or left; the window asks back while that is not done. */
function guardLeaving({ saving, journal }: OpenDesk): () => void {
  const onLeave = (event: BeforeUnloadEvent): void => {
    if (saving.isClean()) return;
    void journal.write();
    void saving.flush();
    event.preventDefault();
  };
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') void saving.flush();
  };
  window.addEventListener('beforeunload', onLeave);
  document.addEventListener('visibilitychange', onHide);
  return () => {
    window.removeEventListener('beforeunload', onLeave);
    document.removeEventListener('visibilitychange', onHide);
  };
}

/** Tells the window's head how saving stands. */
function tellSaving({ saving }: OpenDesk): () => void {
  const tell = (): void => {
    const now = saving.status.getState();
    showSave(now.state, now.state === 'saved' ? now.at : undefined);
  };
  tell();
  return saving.status.subscribe(tell);
}

/** Another window has saved the same publication: what is clean here follows it. */
function followOthers({ composer, saving }: OpenDesk, reopen: () => void): () => void {
  return link().on('publication.changed', ({ ids }) => {
    if (!ids.includes(composer.id) || !saving.isClean()) return;
    void link()
      .call('publication.get', { id: composer.id })
      .then((outcome) => {
        const isNewer = outcome.ok && outcome.reply.revision > saving.revision;
        if (isNewer && saving.isClean()) reopen();
      });
  });
}

export type DeskOpening = OpenDesk | 'missing' | undefined;

/** The desk of a publication while the room is open; saved and let go when it is left. */
export function useOpenDesk(id: Id): { desk: DeskOpening; reopen: () => void } {
  const [desk, setDesk] = useState<DeskOpening>(undefined);
  const [turn, setTurn] = useState(0);
  const reopen = useCallback(() => setTurn((now) => now + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` says when to open anew.
  useEffect(() => {
    let isWanted = true;
    let ends: (() => void)[] = [];
    void openDesk(link(), id).then((opened) => {
      if (!isWanted) return void opened?.close();
      setDesk(opened ?? 'missing');
      if (!opened) return;
      void recentlyOpened.add(id);
      ends = [
        tellSaving(opened),
        guardLeaving(opened),
        followOthers(opened, reopen),
        () => void opened.close(),
      ];
    });
    return () => {
      isWanted = false;
      for (const end of ends.toReversed()) end();
      setDesk(undefined);
    };
  }, [id, turn, reopen]);

  return { desk, reopen };
}
