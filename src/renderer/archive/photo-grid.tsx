import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWidth } from '../ui/use-width.ts';
import { useScale } from '../workbench/settings-store.ts';
import { type ListDeeds, listKey, listNeighbour } from './list-keys.ts';
import { MonthBar } from './month-bar.tsx';
import { type MonthMark, markAt } from './months.ts';
import { PAGE_ROWS, rowAt } from './paged-rows.ts';
import { BASE_PX, type PhotoGridProps, ROW_REM, Wall } from './photo-wall.tsx';
import photos from './photos.module.css';
import styles from './row-list.module.css';

/** As much of a page of the wall as can be guessed before it is drawn. */
const ROWS_OF_PAGE = 20;

/** Up and down lead to the picture whose middle is nearest above or below; as they lie, not as they are counted. */
function neighbourByPlace(key: string, element: Element | null): number | undefined {
  if (!element || (key !== 'ArrowDown' && key !== 'ArrowUp')) return undefined;
  const from = element.getBoundingClientRect();
  const middle = from.left + from.width / 2;
  let best: { index: number; distance: number } | undefined;
  for (const other of element.closest('[role=listbox]')?.querySelectorAll('[role=option]') ?? []) {
    const box = other.getBoundingClientRect();
    const rows = key === 'ArrowDown' ? box.top - from.bottom : from.top - box.bottom;
    if (rows < -1) continue;
    const distance = rows * 1000 + Math.abs(box.left + box.width / 2 - middle);
    const index = Number(other.getAttribute('aria-posinset')) - 1;
    if (!best || distance < best.distance) best = { index, distance };
  }
  return best?.index;
}

/** Keys 0 to 5 give stars to what is picked, or to the one where the keyboard is. */
function rateByKey(event: KeyboardEvent, { deeds, onRate }: PhotoGridProps): boolean {
  if (!/^[0-5]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { picked, active } = deeds.picking;
  const here = deeds.idAt(active);
  onRate(picked.size > 0 ? [...picked] : here === undefined ? [] : [here], Number(event.key));
  event.preventDefault();
  return true;
}

/** The entry at the top left of what is in sight. */
function firstInSight(scroller: Element): number {
  const { left, top } = scroller.getBoundingClientRect();
  const edge = BASE_PX * 2;
  const found = document.elementFromPoint(left + edge, top + edge)?.closest('[role=option]');
  return Number(found?.getAttribute('aria-posinset') ?? 1) - 1;
}

/** The entry where the keyboard is comes into sight when it becomes another. */
function useActiveInSight(elementId: string, active: number): void {
  const focused = useRef(active);
  useEffect(() => {
    if (focused.current === active) return;
    focused.current = active;
    document.getElementById(elementId)?.scrollIntoView({ block: 'nearest' });
  }, [elementId, active]);
}

/** The rows of a page find their heights when their photos are known, and once more when they are drawn. */
const SETTLED_MS = 200;

/** Leads to a month: to its page at once, to its first photo when that is there. */
function useJump(
  prefix: string,
  state: PhotoGridProps['state'],
  toPage: (mark: MonthMark) => void,
): (mark: MonthMark) => void {
  const [target, setTarget] = useState<number>();
  const isThere = target !== undefined && rowAt(state, target) !== undefined;
  useEffect(() => {
    if (!isThere) return;
    const show = (): void => {
      void document.getElementById(`${prefix}-${target}`)?.scrollIntoView({ block: 'start' });
    };
    const frame = requestAnimationFrame(show);
    const timer = setTimeout(() => {
      show();
      setTarget(undefined);
    }, SETTLED_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [prefix, target, isThere]);
  return (mark) => {
    setTarget(mark.at);
    toPage(mark);
  };
}

/** Photos as in an album: whole, in order, in rows of one height; beside them the months. */
export function PhotoGrid(props: PhotoGridProps) {
  const { label, state, onSee, deeds, marks } = props;
  const [here, setHere] = useState<MonthMark>();
  const [setScroller, scroller, width] = useWidth();
  const prefix = useId();
  const total = state.total ?? 0;
  const remPx = BASE_PX * useScale();
  const virtual = useVirtualizer({
    count: width === 0 ? 0 : Math.ceil(total / PAGE_ROWS),
    getScrollElement: () => scroller,
    estimateSize: () => ROWS_OF_PAGE * ROW_REM * remPx,
    overscan: 1,
  });
  const chunks = virtual.getVirtualItems();
  const [first, last] = [chunks[0]?.index ?? 0, chunks.at(-1)?.index ?? 0];
  useEffect(() => onSee(first * PAGE_ROWS, last * PAGE_ROWS), [onSee, first, last]);
  const { active } = deeds.picking;
  useActiveInSight(`${prefix}-${active}`, active);
  const jump = useJump(prefix, state, (mark) => {
    virtual.scrollToIndex(Math.floor(mark.at / PAGE_ROWS), { align: 'start' });
    setHere(mark);
  });
  const full: ListDeeds = {
    ...deeds,
    neighbour: (key, index) =>
      neighbourByPlace(key, document.getElementById(`${prefix}-${index}`)) ??
      { ArrowRight: index + 1, ArrowLeft: index - 1 }[key] ??
      (key === 'ArrowUp' || key === 'ArrowDown' ? undefined : listNeighbour(key, index, total)),
  };
  const wall = (
    <div
      ref={setScroller}
      className={styles.scroller}
      onScroll={(event) => setHere(markAt(marks, firstInSight(event.currentTarget)))}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      tabIndex={0}
      aria-activedescendant={total > 0 ? `${prefix}-${active}` : undefined}
      onKeyDown={(event) => rateByKey(event, props) || listKey(event, full)}
    >
      <div className={styles.sizer} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {chunks.map(({ index, start }) => (
          <div
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            role="presentation"
            className={styles.chunk}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Wall
              {...props}
              chunk={index}
              prefix={prefix}
              width={width}
              remPx={remPx}
              full={full}
            />
          </div>
        ))}
      </div>
    </div>
  );
  if (marks.length < 2) return wall;
  return (
    <div className={photos.wallAndMonths}>
      {wall}
      <MonthBar marks={marks} here={here ?? marks[0]} onJump={jump} />
    </div>
  );
}
