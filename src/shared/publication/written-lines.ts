import { type LinesFrame, LONGEST_LABEL, MOST_LINES } from './frame.ts';
import { roundMm } from './geometry.ts';

/** Room that handwriting needs (8 mm: an elderly hand with a ball pen). */
export const LINE_PITCH_MM = 8;

/** How far the lines stand from each other, inside the frame's edge. */
export const linePitchMm = ({
  heightMm,
  insetMm,
  labels,
}: Pick<LinesFrame, 'heightMm' | 'insetMm' | 'labels'>): number =>
  Math.max(roundMm((heightMm - 2 * insetMm) / labels.length), 0);

/** How high the frame must be for so many lines. */
export const heightOfLines = (count: number, pitchMm: number, insetMm: number): number =>
  roundMm(count * pitchMm + 2 * insetMm);

/** As many lines as a height has room for, none of them labelled yet. */
export function emptyLines(heightMm: number): string[] {
  const count = Math.round(heightMm / LINE_PITCH_MM);
  return Array.from({ length: Math.min(Math.max(count, 1), MOST_LINES) }, () => '');
}

/** The labels as they were typed, one a line; a line without words is one to write on, too. */
export const linesFrom = (text: string): string[] =>
  text
    .split('\n')
    .slice(0, MOST_LINES)
    .map((label) => label.slice(0, LONGEST_LABEL));
