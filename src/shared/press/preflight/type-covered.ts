import { coverOf } from '../../publication/cover.ts';
import { bottomOf, type Rect, rightOf } from '../../publication/geometry.ts';
import type { PreflightRule } from './rule.ts';

/** A descender under the edge of a photo is no hidden word. */
const TOLERANCE_MM = 1;

const overlaps = (one: Rect, other: Rect): boolean =>
  Math.min(rightOf(one), rightOf(other)) - Math.max(one.xMm, other.xMm) > TOLERANCE_MM &&
  Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.yMm, other.yMm) > TOLERANCE_MM;

/** Words that lie under another frame are not printed, though they fit their own. */
export const typeCovered: PreflightRule = ({ publication, measured }) =>
  measured.pages.flatMap(({ page, frames }) => {
    const laid = publication.pages[page]?.frames ?? [];
    return frames.flatMap(({ frame, type }) => {
      const above = laid.slice(laid.findIndex(({ id }) => id === frame) + 1);
      const covers = above.map((other) => coverOf(other, publication.styles));
      const isCovered = type && covers.some((cover) => cover && overlaps(type, cover));
      return isCovered
        ? [{ rule: 'text-covered', severity: 'error' as const, where: { page, frame }, params: {} }]
        : [];
    });
  });
