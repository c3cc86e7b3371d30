import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { useScale } from '../workbench/settings-store.ts';
import { type ListDeeds, listKey, listNeighbour, menuByMouse, pickByMouse } from './list-keys.ts';
import { type PagedState, rowAt } from './paged-rows.ts';
import { type FoundRow, RecordRowElement } from './record-row.tsx';
import styles from './row-list.module.css';

export interface RowsViewProps {
  readonly label: string;
  readonly state: PagedState<FoundRow>;
  readonly onSee: (first: number, last: number) => void;
  readonly deeds: Omit<ListDeeds, 'neighbour'>;
  readonly query: string;
}

const ROW_REM = 4.5;
const BASE_PX = 16;

/** Records one below the other; only what is in sight is in the page. */
export function RecordList({ label, state, onSee, deeds, query }: RowsViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const scale = useScale();
  const total = state.total ?? 0;
  const rowPx = ROW_REM * BASE_PX * scale;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onSee(first, last), [onSee, first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are measured anew when the scale changes.
  useEffect(() => virtual.measure(), [rowPx]);
  const { active } = deeds.picking;
  useEffect(() => {
    if (active > 0) virtual.scrollToIndex(active);
  }, [virtual, active]);
  const full: ListDeeds = { ...deeds, neighbour: (key, index) => listNeighbour(key, index, total) };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      tabIndex={0}
      aria-activedescendant={total > 0 ? `${prefix}-${active}` : undefined}
      onKeyDown={(event) => listKey(event, full)}
    >
      <div className={styles.sizer} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rowAt(state, index);
          return (
            <RecordRowElement
              key={index}
              elementId={`${prefix}-${index}`}
              index={index}
              total={total}
              row={row}
              query={query}
              top={start}
              isPicked={row !== undefined && deeds.picking.picked.has(row.id)}
              isActive={index === active}
              onPick={(event, at) => pickByMouse(event, at, full)}
              onOpen={deeds.open}
              onMenu={(event, at) => menuByMouse(event, at, full)}
            />
          );
        })}
      </div>
    </div>
  );
}
