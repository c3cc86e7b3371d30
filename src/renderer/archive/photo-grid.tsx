import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import { classes } from '../ui/classes.ts';
import { useScale } from '../workbench/settings-store.ts';
import { justify, type PictureSize } from './justify.ts';
import { type ListDeeds, listKey, listNeighbour, menuByMouse, pickByMouse } from './list-keys.ts';
import { PAGE_ROWS, rowAt } from './paged-rows.ts';
import type { RowsViewProps } from './record-list.tsx';
import { entryProps, type FoundRow, PickTick, type RowElementProps } from './record-row.tsx';
import styles from './row-list.module.css';

const [TARGET_REM, GAP_REM, CAPTION_REM, SIDE_REM] = [11, 0.75, 2.75, 1.25];
const BASE_PX = 16;
const UNKNOWN: PictureSize = { widthPx: 3, heightPx: 2 };

interface PhotoProps extends RowElementProps {
  readonly row: FoundRow | undefined;
  readonly width: number;
  readonly height: number;
}

function Photo(props: PhotoProps) {
  const { row, width, height, isActive } = props;
  return (
    <div
      {...entryProps(props)}
      className={classes(styles.photo, isActive && styles.active)}
      style={{ width }}
    >
      <PickTick />
      <span className={styles.photoPicture} style={{ width, height }}>
        {row?.original && <img src={assetUrl.thumbnail(row.original)} alt="" loading="lazy" />}
      </span>
      <span className={styles.caption}>{row?.title}</span>
    </div>
  );
}

const sizeOf = (row: FoundRow | undefined): PictureSize =>
  row?.widthPx && row.heightPx ? { widthPx: row.widthPx, heightPx: row.heightPx } : UNKNOWN;

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

function useWidth(): [(element: HTMLDivElement | null) => void, HTMLDivElement | null, number] {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, element, width];
}

interface WallProps extends RowsViewProps {
  readonly chunk: number;
  readonly prefix: string;
  readonly width: number;
  readonly remPx: number;
  readonly full: ListDeeds;
}

/** One fetched page of pictures, in rows that end at the right edge. */
function Wall({ chunk, prefix, width, remPx, full, state, deeds }: WallProps) {
  const total = state.total ?? 0;
  const from = chunk * PAGE_ROWS;
  const count = Math.min(PAGE_ROWS, total - from);
  const rows = justify(
    Array.from({ length: count }, (_, index) => sizeOf(rowAt(state, from + index))),
    {
      width: width - 2 * SIDE_REM * remPx,
      gap: GAP_REM * remPx,
      targetHeight: TARGET_REM * remPx,
      isEnd: from + count >= total,
    },
  );
  let at = from;
  return (
    <div className={styles.wall} role="presentation">
      {rows.map(({ height, widths }) => {
        const start = at;
        at += widths.length;
        return (
          <div
            key={start}
            className={styles.wallRow}
            role="presentation"
            style={{ height: height + CAPTION_REM * remPx }}
          >
            {widths.map((photoWidth, column) => {
              const index = start + column;
              const row = rowAt(state, index);
              return (
                <Photo
                  key={index}
                  elementId={`${prefix}-${index}`}
                  index={index}
                  total={total}
                  row={row}
                  width={photoWidth}
                  height={height}
                  isPicked={row !== undefined && deeds.picking.picked.has(row.id)}
                  isActive={index === deeds.picking.active}
                  onPick={(event, picked) => pickByMouse(event, picked, full)}
                  onOpen={deeds.open}
                  onMenu={(event, at) => menuByMouse(event, at, full)}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

/** Photos as in an album: whole, in order, in rows of one height. */
export function PhotoGrid(props: RowsViewProps) {
  const { label, state, onSee, deeds } = props;
  const [setScroller, scroller, width] = useWidth();
  const prefix = useId();
  const focused = useRef<number>(deeds.picking.active);
  const total = state.total ?? 0;
  const remPx = BASE_PX * useScale();
  const virtual = useVirtualizer({
    count: width === 0 ? 0 : Math.ceil(total / PAGE_ROWS),
    getScrollElement: () => scroller,
    estimateSize: () => 20 * (TARGET_REM + CAPTION_REM) * remPx,
    overscan: 1,
  });
  const chunks = virtual.getVirtualItems();
  const [first, last] = [chunks[0]?.index ?? 0, chunks.at(-1)?.index ?? 0];
  useEffect(() => onSee(first * PAGE_ROWS, last * PAGE_ROWS), [onSee, first, last]);
  const { active } = deeds.picking;
  useEffect(() => {
    if (focused.current === active) return;
    focused.current = active;
    document.getElementById(`${prefix}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [prefix, active]);
  const full: ListDeeds = {
    ...deeds,
    neighbour: (key, index) =>
      neighbourByPlace(key, document.getElementById(`${prefix}-${index}`)) ??
      { ArrowRight: index + 1, ArrowLeft: index - 1 }[key] ??
      (key === 'ArrowUp' || key === 'ArrowDown' ? undefined : listNeighbour(key, index, total)),
  };
  return (
    <div
      ref={setScroller}
      className={styles.scroller}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      tabIndex={0}
      aria-activedescendant={total > 0 ? `${prefix}-${active}` : undefined}
      onKeyDown={(event) => listKey(event, full)}
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
}
