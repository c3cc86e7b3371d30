import { flowOf } from '../../../shared/publication/flow.ts';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import { bottomOf, rightOf } from '../../../shared/publication/geometry.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { shownPublication } from '../engine/composer-state.ts';
import { PX_PER_MM } from '../engine/viewport.ts';
import { useComposer } from '../use-desk.ts';
import styles from './flow-marks.module.css';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where reading ends and begins in a frame: bottom right and top left, in vertical writing the other way. */
const endOf = (frame: TextFrame): Point => ({
  x: frame.writing === 'horizontal' ? rightOf(frame) : frame.xMm,
  y: bottomOf(frame),
});
const startOf = (frame: TextFrame): Point => ({
  x: frame.writing === 'horizontal' ? frame.xMm : rightOf(frame),
  y: frame.yMm,
});

/** The flow that a chosen frame belongs to. */
function chosenFlow(publication: Publication, selection: readonly string[]): TextFrame[] {
  const chosen = publication.pages
    .flatMap(({ frames }) => frames)
    .find(({ id }) => selection.includes(id));
  const flow = chosen?.kind === 'text' ? flowOf(publication, chosen.story) : [];
  return flow.length > 1 ? flow : [];
}

/** The way of a text through its frames, while one of them is chosen: each frame's number, and lines from one to the next. */
export function FlowMarks() {
  const publication = useComposer(shownPublication);
  const selection = useComposer((state) => state.selection);
  const pageId = useComposer((state) => state.pageId);
  const scale = useComposer((state) => state.zoom) * PX_PER_MM;
  const flow = chosenFlow(publication, selection);
  if (flow.length === 0) return null;
  const onPage = new Set(
    publication.pages.find(({ id }) => id === pageId)?.frames.map(({ id }) => id),
  );
  return (
    <div className={styles.marks} aria-hidden="true">
      <svg className={styles.lines} role="presentation">
        {flow.map((frame, index) => {
          const next = flow[index + 1];
          if (!next || !onPage.has(frame.id) || !onPage.has(next.id)) return null;
          const [from, to] = [endOf(frame), startOf(next)];
          return (
            <line
              key={frame.id}
              x1={from.x * scale}
              y1={from.y * scale}
              x2={to.x * scale}
              y2={to.y * scale}
            />
          );
        })}
      </svg>
      {flow.map((frame, index) => {
        if (!onPage.has(frame.id)) return null;
        const { x, y } = startOf(frame);
        return (
          <span
            key={frame.id}
            className={styles.number}
            style={{ left: x * scale, top: y * scale }}
          >
            {index + 1}
          </span>
        );
      })}
    </div>
  );
}
