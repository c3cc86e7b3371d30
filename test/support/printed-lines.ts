import type { Place } from './leaflet.ts';
import type { PrintedGlyph } from './pdf-glyphs.ts';

export type Writing = 'horizontal' | 'vertical';

/** A line as it is printed: its characters in reading order, without readings and emphasis dots. */
export interface PrintedLine {
  readonly glyphs: readonly PrintedGlyph[];
  readonly words: string;
}

/** Two characters further apart than this, across their lines, stand on two lines. */
const APART_EM = 0.6;

/** What is printed within a place of a page. */
export const glyphsWithin = (
  glyphs: readonly PrintedGlyph[],
  { xMm, yMm, widthMm, heightMm }: Place,
): PrintedGlyph[] =>
  glyphs.filter(
    (glyph) =>
      glyph.xMm > xMm - 1 &&
      glyph.xMm < xMm + widthMm + 1 &&
      glyph.yMm > yMm - 1 &&
      glyph.yMm < yMm + heightMm + 1,
  );

/** Lines of characters of one size, first to last. */
export function printedLines(
  glyphs: readonly PrintedGlyph[],
  { writing, sizeMm }: { readonly writing: Writing; readonly sizeMm: number },
): PrintedLine[] {
  const isHorizontal = writing === 'horizontal';
  const across = ({ xMm, yMm }: PrintedGlyph): number => (isHorizontal ? yMm : -xMm);
  const along = ({ xMm, yMm }: PrintedGlyph): number => (isHorizontal ? xMm : yMm);
  const ofSize = glyphs.filter((glyph) => Math.abs(glyph.sizeMm - sizeMm) < 0.05);
  const lines: PrintedGlyph[][] = [];
  let last = Number.NaN;
  for (const glyph of ofSize.toSorted((one, other) => across(one) - across(other))) {
    if (across(glyph) - last < APART_EM * sizeMm) lines.at(-1)?.push(glyph);
    else lines.push([glyph]);
    last = across(glyph);
  }
  return lines.map((line) => {
    // Digits side by side in one cell of a vertical line stand at one height.
    const inOrder = line.toSorted(
      (one, other) => Math.round((along(one) - along(other)) * 100) || one.xMm - other.xMm,
    );
    return { glyphs: inOrder, words: inOrder.map(({ text }) => text).join('') };
  });
}
