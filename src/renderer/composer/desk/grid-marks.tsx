import { gridOf, runningType } from '../../../shared/publication/character-grid.ts';
import { findFrames } from '../../../shared/publication/deeds/recipe.ts';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import { shownPublication } from '../engine/composer-state.ts';
import { PX_PER_MM } from '../engine/viewport.ts';
import { useComposer, useRoom } from '../use-desk.ts';
import styles from './grid-marks.module.css';
import { turnedPxBox } from './px-box.ts';

/** 升目: a cell for each character of the chosen text frame, never printed. */
export function GridMarks() {
  const publication = useComposer(shownPublication);
  const selection = useComposer((state) => state.selection);
  const isShown = useRoom((room) => room.showsGrid);
  if (!isShown) return null;
  return findFrames(publication, selection).map(
    (frame) => frame.kind === 'text' && <Cells key={frame.id} frame={frame} />,
  );
}

interface Lattice {
  readonly perLine: number;
  readonly lines: number;
  readonly cellPx: number;
  readonly linePx: number;
}

/** Squares along a line and line after line, from the corner where the text begins; as one path of a box that is read from the left. */
function latticePath({ perLine, lines, cellPx, linePx }: Lattice): string {
  const leading = (linePx - cellPx) / 2;
  const squares = Array.from({ length: lines }, (_, row) =>
    Array.from(
      { length: perLine },
      (_, at) => `M${at * cellPx} ${row * linePx + leading}h${cellPx}v${cellPx}h${-cellPx}z`,
    ),
  );
  return squares.flat().join('');
}

function Cells({ frame }: { readonly frame: TextFrame }) {
  const publication = useComposer(shownPublication);
  const scale = useComposer((state) => state.zoom) * PX_PER_MM;
  const story = publication.stories[frame.story] ?? { blocks: [] };
  const type = runningType(story, publication.styles);
  const d = latticePath({
    ...gridOf(frame, type),
    cellPx: type.sizeMm * scale,
    linePx: type.advanceMm * scale,
  });
  const edge = (frame.insetMm + (frame.outline?.widthMm ?? 0)) * scale;
  const isVertical = frame.writing === 'vertical';
  const box = turnedPxBox(frame, scale);
  const gap = frame.columnGapMm * scale;
  const along = (isVertical ? box.height : box.width) - 2 * edge;
  const step = (along - gap * (frame.columns - 1)) / frame.columns + gap;
  // A line of vertical text runs down, the next stands left of it.
  const turned = isVertical ? `translate(${box.width - edge} ${edge}) rotate(90)` : undefined;
  return (
    <svg className={styles.grid} style={box} role="presentation" aria-hidden="true">
      <g transform={turned ?? `translate(${edge} ${edge})`}>
        {Array.from({ length: frame.columns }, (_, column) => column * step).map((start) => (
          <path key={start} d={d} transform={`translate(${start} 0)`} />
        ))}
      </g>
    </svg>
  );
}
