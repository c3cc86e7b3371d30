import { findFrames } from '../../../shared/publication/deeds/recipe.ts';
import { balloonOf } from '../../../shared/publication/deeds/shape-deeds.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import {
  HANDLES,
  type Handle,
  type Rect,
  type Turned,
  unionOf,
} from '../../../shared/publication/geometry.ts';
import { NEW_TAIL } from '../../../shared/publication/shape-path.ts';
import type { Guide } from '../../../shared/publication/snapping.ts';
import { classes } from '../../ui/classes.ts';
import { shownPublication } from '../engine/composer-state.ts';
import { PX_PER_MM } from '../engine/viewport.ts';
import { useComposer } from '../use-desk.ts';
import { pxBox, turnedPxBox } from './px-box.ts';
import styles from './selection-marks.module.css';

const round = (mm: number): string => String(Math.round(mm * 10) / 10);

/** Moving the picture inside a frame leaves the box as it is. */
const isSameBox = (one: Rect | undefined, other: Rect | undefined): boolean =>
  one?.xMm === other?.xMm &&
  one?.yMm === other?.yMm &&
  one?.widthMm === other?.widthMm &&
  one?.heightMm === other?.heightMm;

/** What a hand sees over the page: outlines, handles, guides, what is being drawn. */
export function SelectionMarks() {
  const publication = useComposer(shownPublication);
  const selection = useComposer((state) => state.selection);
  const preview = useComposer((state) => state.preview);
  const tool = useComposer((state) => state.tool);
  const isInside = useComposer(
    (state) => state.editing !== undefined || state.cropping !== undefined,
  );
  const scale = useComposer((state) => state.zoom) * PX_PER_MM;
  const frames = findFrames(publication, selection);
  const box = unionOf(frames);
  const only = frames.length === 1 ? frames[0] : undefined;
  const before = useComposer((state) => state.publication);
  const hasMoved = !isSameBox(box, unionOf(findFrames(before, selection)));
  const isFree = frames.some(({ locked }) => !locked) && !isInside && tool === 'select';
  return (
    <div className={styles.marks} aria-hidden="true">
      {frames.map((frame) => (
        <div
          key={frame.id}
          className={classes(
            styles.outline,
            frame.locked && styles.locked,
            isInside && styles.inside,
          )}
          style={turnedPxBox(frame, scale)}
        />
      ))}
      {box && frames.length > 1 && <div className={styles.around} style={pxBox(box, scale)} />}
      {box && isFree && <Handles box={only ?? box} scale={scale} isAlone={only !== undefined} />}
      {only && isFree && <TailHandle frame={only} scale={scale} />}
      {preview?.guides?.map((guide) => (
        <GuideLine key={`${guide.axis}${guide.atMm}`} guide={guide} scale={scale} />
      ))}
      {preview?.marquee && <div className={styles.marquee} style={pxBox(preview.marquee, scale)} />}
      {preview?.drawn && <Measured rect={preview.drawn} scale={scale} className={styles.drawn} />}
      {box && preview?.publication && hasMoved && <Measured rect={box} scale={scale} />}
    </div>
  );
}

/** Side handles need room between the corners. */
const LEAST_SIDE_PX = 56;

function handlePlace({ x, y }: Handle, { width, height }: { width: number; height: number }) {
  return { left: ((x + 1) / 2) * width, top: ((y + 1) / 2) * height };
}

const CURSORS: Readonly<Record<string, string>> = {
  '-1,-1': 'nwse-resize',
  '1,1': 'nwse-resize',
  '1,-1': 'nesw-resize',
  '-1,1': 'nesw-resize',
  '0,-1': 'ns-resize',
  '0,1': 'ns-resize',
  '-1,0': 'ew-resize',
  '1,0': 'ew-resize',
};

interface HandlesProps {
  readonly box: Turned;
  readonly scale: number;
  /** A single frame can be turned. */
  readonly isAlone: boolean;
}

function Handles({ box, scale, isAlone }: HandlesProps) {
  const place = turnedPxBox(box, scale);
  const shown = HANDLES.filter(
    ({ x, y }) =>
      (x !== 0 || place.width >= LEAST_SIDE_PX) && (y !== 0 || place.height >= LEAST_SIDE_PX),
  );
  return (
    <div className={styles.box} style={place}>
      {shown.map((handle) => {
        const name = `${handle.x},${handle.y}`;
        return (
          <div
            key={name}
            data-handle={name}
            className={styles.handle}
            style={{ ...handlePlace(handle, place), cursor: CURSORS[name] }}
          />
        );
      })}
      {isAlone && <div data-handle="turn" className={classes(styles.handle, styles.turn)} />}
    </div>
  );
}

/** The end of a balloon's tail. */
function TailHandle({ frame, scale }: { readonly frame: Frame; readonly scale: number }) {
  const balloon = balloonOf(frame);
  if (!balloon) return null;
  const { x, y } = balloon.tail ?? NEW_TAIL;
  const place = turnedPxBox(frame, scale);
  return (
    <div className={styles.box} style={place}>
      <div
        data-handle="tail"
        className={classes(styles.handle, styles.tail)}
        style={{ left: x * place.width, top: y * place.height }}
      />
    </div>
  );
}

/** Size of what is moved, resized or drawn, in mm, at its foot. */
function Measured(props: {
  readonly rect: Rect;
  readonly scale: number;
  readonly className?: string | undefined;
}) {
  const { rect, scale, className } = props;
  return (
    <div className={classes(styles.measured, className)} style={pxBox(rect, scale)}>
      <span className={styles.size}>
        {round(rect.xMm)}, {round(rect.yMm)}　{round(rect.widthMm)} × {round(rect.heightMm)} mm
      </span>
    </div>
  );
}

function GuideLine({ guide, scale }: { readonly guide: Guide; readonly scale: number }) {
  const { axis, atMm, fromMm, toMm, gapMm, reason } = guide;
  const length = (toMm - fromMm) * scale;
  const place =
    axis === 'x'
      ? { left: atMm * scale, top: fromMm * scale, height: length }
      : { left: fromMm * scale, top: atMm * scale, width: length };
  return (
    <div
      className={classes(
        styles.guide,
        axis === 'x' ? styles.upright : styles.level,
        reason !== 'frame' && styles.ofPage,
      )}
      style={place}
    >
      {gapMm !== undefined && <span className={styles.gap}>{round(gapMm)}</span>}
    </div>
  );
}
