import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../shared/base/id.ts';
import type { Point } from '../ui/menu-at.tsx';
import { goTo } from '../workbench/use-route.ts';
import type { ListDeeds } from './list-keys.ts';
import { fetchRows, type Looking } from './looking.ts';
import { type PagedState, rowAt } from './paged-rows.ts';
import { NOTHING_PICKED, type Picking } from './picking.ts';
import type { FoundRow } from './record-row.tsx';
import { usePagedRows } from './use-paged-rows.ts';
import { useTrash } from './use-trash.ts';

/** The rows that are looked at, which of them are picked, and what can be done with those. */
export interface Shelf {
  readonly state: PagedState<FoundRow>;
  readonly see: (first: number, last: number) => void;
  readonly ids: readonly Id[];
  readonly deeds: Omit<ListDeeds, 'neighbour'>;
  readonly clear: () => void;
  readonly throwAway: () => void;
  /** Where the right button opened the menu. */
  readonly menuAt: Point | undefined;
  readonly closeMenu: () => void;
}

/** `key` is what is looked at, as text: with another one nothing is picked. */
export function useShelf(looking: Looking, key: string): Shelf {
  const trash = useTrash();
  const [picking, setPicking] = useState<Picking>(NOTHING_PICKED);
  const [menuAt, setMenuAt] = useState<Point>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what is looked for.
  const fetch = useMemo(
    () => (offset: number, limit: number) => fetchRows(looking, offset, limit),
    [key],
  );
  const { state, see } = usePagedRows<FoundRow>(fetch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, another choice.
  useEffect(() => setPicking(NOTHING_PICKED), [key]);
  const ids = [...picking.picked];
  const clear = (): void => setPicking(NOTHING_PICKED);
  const throwAway = (): void => void trash(ids).then((done) => done && clear());
  return {
    state,
    see,
    ids,
    clear,
    throwAway,
    menuAt,
    closeMenu: () => setMenuAt(undefined),
    deeds: {
      total: state.total ?? 0,
      picking,
      idAt: (index) => rowAt(state, index)?.id,
      setPicking,
      open: (index) => {
        const row = rowAt(state, index);
        if (row) goTo({ room: 'record', id: row.id });
      },
      trash: throwAway,
      menu: setMenuAt,
    },
  };
}
