import { newId } from '../../../../shared/base/id.ts';
import {
  type Frame,
  headlineFrame,
  linesFrame,
  photoFrame,
  qrFrame,
  shapeFrame,
  tableFrame,
  textFrame,
} from '../../../../shared/publication/frame.ts';
import { type Rect, roundMm } from '../../../../shared/publication/geometry.ts';
import { type Story, storyFromText } from '../../../../shared/publication/story.ts';
import { emptyLines } from '../../../../shared/publication/written-lines.ts';
import type { ComposerState } from '../../engine/composer-state.ts';

/** What a drawing tool lays on the page. */
export interface NewFrame {
  readonly frame: Frame;
  readonly story?: Story;
}

/** Size of a frame whose place was only clicked. */
export const CLICKED_MM = {
  text: { widthMm: 80, heightMm: 30 },
  photo: { widthMm: 80, heightMm: 60 },
  shape: { widthMm: 40, heightMm: 40 },
  table: { widthMm: 120, heightMm: 50 },
  qr: { widthMm: 25, heightMm: 25 },
  lines: { widthMm: 100, heightMm: 40 },
  headline: { widthMm: 120, heightMm: 30 },
} as const;

const boxOf = ({ xMm, yMm, widthMm, heightMm }: Rect) => ({
  id: newId(),
  xMm: roundMm(xMm),
  yMm: roundMm(yMm),
  widthMm: roundMm(widthMm),
  heightMm: roundMm(heightMm),
});

export function newTextFrame(rect: Rect, text = ''): NewFrame {
  const frame = textFrame.parse({ kind: 'text', ...boxOf(rect), story: newId() });
  return { frame, story: storyFromText(text) };
}

export const newPhotoFrame = (rect: Rect): NewFrame => ({
  frame: photoFrame.parse({ kind: 'photo', ...boxOf(rect) }),
});

const SHAPE_FILL = '#2f3e8f';

export function newShapeFrame(rect: Rect, shape: ComposerState['shape']): NewFrame {
  const look =
    shape === 'line' ? { outline: { colour: SHAPE_FILL, widthMm: 0.5 } } : { fill: SHAPE_FILL };
  return { frame: shapeFrame.parse({ kind: 'shape', shape, ...look, ...boxOf(rect) }) };
}

/** Three columns and four rows, to be filled or written in. */
export const newTableFrame = (rect: Rect): NewFrame => ({
  frame: tableFrame.parse({
    kind: 'table',
    ...boxOf(rect),
    widths: [1, 1, 1],
    rows: Array.from({ length: 4 }, () => ['', '', '']),
  }),
});

/** As many lines as there is room for, to be labelled beside the page. */
export const newLinesFrame = (rect: Rect): NewFrame => ({
  frame: linesFrame.parse({ kind: 'lines', ...boxOf(rect), labels: emptyLines(rect.heightMm) }),
});

/** Its words and look are chosen beside the page. */
export const newHeadlineFrame = (rect: Rect): NewFrame => ({
  frame: headlineFrame.parse({ kind: 'headline', kanaScale: 0.86, ...boxOf(rect) }),
});

/** Square, however it was drawn; what it leads to is typed beside the page. */
export function newQrFrame(rect: Rect): NewFrame {
  const sideMm = Math.min(rect.widthMm, rect.heightMm);
  const square = { ...rect, widthMm: sideMm, heightMm: sideMm };
  return { frame: qrFrame.parse({ kind: 'qr', ...boxOf(square) }) };
}

export function newFrame(
  { tool, shape }: Pick<ComposerState, 'tool' | 'shape'>,
  rect: Rect,
): NewFrame {
  switch (tool) {
    case 'photo':
      return newPhotoFrame(rect);
    case 'shape':
      return newShapeFrame(rect, shape);
    case 'table':
      return newTableFrame(rect);
    case 'lines':
      return newLinesFrame(rect);
    case 'headline':
      return newHeadlineFrame(rect);
    case 'qr':
      return newQrFrame(rect);
    case 'text':
    case 'select':
      return newTextFrame(rect);
  }
}
