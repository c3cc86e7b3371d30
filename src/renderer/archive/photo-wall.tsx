import type { Id } from '../../shared/base/id.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { classes } from '../ui/classes.ts';
import type { PictureSize } from './justify.ts';
import { type ListDeeds, menuByMouse, pickByMouse } from './list-keys.ts';
import type { MonthMark } from './months.ts';
import { PAGE_ROWS, rowAt } from './paged-rows.ts';
import type { RowsViewProps } from './record-list.tsx';
import { entryProps, type FoundRow, PickTick, type RowElementProps } from './record-row.tsx';
import styles from './row-list.module.css';
import { starPressed, TileStars } from './stars.tsx';
import { type WallRow, wallRows } from './wall-rows.ts';

/** The caption's height holds the stars, too. */
const [TARGET_REM, GAP_REM, CAPTION_REM, SIDE_REM] = [11, 0.75, 4.5, 1.25];
export const ROW_REM = TARGET_REM + CAPTION_REM;
export const BASE_PX = 16;
const UNKNOWN: PictureSize = { widthPx: 3, heightPx: 2 };

export interface PhotoGridProps extends RowsViewProps {
  readonly onRate: (ids: readonly Id[], stars: number) => void;
  /** Where the months begin, in a list in the order of time; none in any other. */
  readonly marks: readonly MonthMark[];
}

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
      <TileStars stars={row?.stars ?? 0} />
      <span className={styles.caption}>{row?.title}</span>
    </div>
  );
}

const sizeOf = (row: FoundRow | undefined): PictureSize =>
  row?.widthPx && row.heightPx ? { widthPx: row.widthPx, heightPx: row.heightPx } : UNKNOWN;

export interface WallProps extends PhotoGridProps {
  /** Which page of the list. */
  readonly chunk: number;
  readonly prefix: string;
  readonly width: number;
  readonly remPx: number;
  readonly full: ListDeeds;
}

interface WallLineProps extends WallProps {
  readonly line: WallRow;
}

function WallLine({ line, prefix, remPx, full, state, deeds, onRate }: WallLineProps) {
  const { start, height, widths } = line;
  return (
    <div
      className={styles.wallRow}
      role="presentation"
      style={{ height: height + CAPTION_REM * remPx }}
    >
      {widths.map((width, column) => {
        const index = start + column;
        const row = rowAt(state, index);
        return (
          <Photo
            key={index}
            elementId={`${prefix}-${index}`}
            index={index}
            total={state.total ?? 0}
            row={row}
            width={width}
            height={height}
            isPicked={row !== undefined && deeds.picking.picked.has(row.id)}
            isActive={index === deeds.picking.active}
            onPick={(event, picked) => {
              const stars = row && starPressed(event.target, row.stars ?? 0);
              if (row && stars !== undefined) onRate([row.id], stars);
              else pickByMouse(event, picked, full);
            }}
            onOpen={deeds.open}
            onMenu={(event, at) => menuByMouse(event, at, full)}
          />
        );
      })}
    </div>
  );
}

/** One fetched page of pictures, in rows that end at the right edge; those that look alike under a heading of their own. */
export function Wall(props: WallProps) {
  const { chunk, width, remPx, state } = props;
  const t = useTranslate();
  const total = state.total ?? 0;
  const from = chunk * PAGE_ROWS;
  const count = Math.min(PAGE_ROWS, total - from);
  const pictures = Array.from({ length: count }, (_, index) => {
    const row = rowAt(state, from + index);
    return { size: sizeOf(row), group: row?.group };
  });
  const lines = wallRows(pictures, from, {
    width: width - 2 * SIDE_REM * remPx,
    gap: GAP_REM * remPx,
    targetHeight: TARGET_REM * remPx,
    isEnd: from + count >= total,
  });
  return (
    <div className={styles.wall} role="presentation">
      {lines.map((line) => (
        <div key={line.start} role="presentation">
          {line.groupSize !== undefined && (
            <p className={styles.groupName}>{t('search.alikeGroup', { count: line.groupSize })}</p>
          )}
          <WallLine {...props} line={line} />
        </div>
      ))}
    </div>
  );
}
