import { UNPRINTABLE_MM } from '../../../shared/publication/printer.ts';
import { type Sheet, trimSize } from '../../../shared/publication/sheet.ts';
import { shownPublication } from '../engine/composer-state.ts';
import { PX_PER_MM } from '../engine/viewport.ts';
import { useComposer, useRoom } from '../use-desk.ts';
import styles from './page-marks.module.css';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const outlineOf = ({ x, y, width, height }: Box): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** Bleed and what the printer leaves white (hatched), trim, margins and safe area: never printed, drawn over the paper at one pixel. */
export function PageMarks() {
  const { bleedMm, marginMm, safeMm, printer, ...sheet } = useComposer(
    (state) => shownPublication(state).sheet,
  );
  const scale = useComposer(({ zoom }) => zoom) * PX_PER_MM;
  const showsGuides = useRoom((room) => room.showsGuides);
  const { widthMm, heightMm } = trimSize(sheet);
  const [width, height, bleed] = [widthMm * scale, heightMm * scale, bleedMm * scale];
  const inset = ({ top, right, bottom, left }: Sheet['marginMm']): Box => ({
    x: left * scale,
    y: top * scale,
    width: Math.max(0, width - (left + right) * scale),
    height: Math.max(0, height - (top + bottom) * scale),
  });
  return (
    <svg
      className={styles.marks}
      style={{ left: -bleed, top: -bleed }}
      width={width + 2 * bleed}
      height={height + 2 * bleed}
      viewBox={`${-bleed} ${-bleed} ${width + 2 * bleed} ${height + 2 * bleed}`}
      aria-hidden="true"
    >
      <defs>
        <pattern id="bleed-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 L7 -1" className={styles.hatch} />
        </pattern>
        <pattern id="unprintable-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 6 L6 -1" className={styles.unprintable} />
        </pattern>
      </defs>
      {bleedMm > 0 && (
        <path
          fill="url(#bleed-hatch)"
          fillRule="evenodd"
          d={`M${-bleed} ${-bleed}h${width + 2 * bleed}v${height + 2 * bleed}h${-(width + 2 * bleed)}z
              M0 0h${width}v${height}h${-width}z`}
        />
      )}
      {printer !== undefined && (
        <path
          fill="url(#unprintable-hatch)"
          fillRule="evenodd"
          d={`M0 0h${width}v${height}h${-width}z${outlineOf(inset(UNPRINTABLE_MM[printer]))}`}
        />
      )}
      <rect className={styles.trim} x={0} y={0} width={width} height={height} />
      {showsGuides && (
        <>
          <rect className={styles.margin} {...inset(marginMm)} />
          <rect
            className={styles.safe}
            {...inset({ top: safeMm, right: safeMm, bottom: safeMm, left: safeMm })}
          />
        </>
      )}
    </svg>
  );
}
