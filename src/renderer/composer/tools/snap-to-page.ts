import type { Id } from '../../../shared/base/id.ts';
import { type SnapLines, snapLines, snapReachMm } from '../../../shared/publication/snapping.ts';
import { currentPage } from '../engine/composer.ts';
import type { Hand } from './gesture.ts';

/** Lines of the page and of its frames other than those that are carried. */
export function linesAround({ composer }: Hand, carried: readonly Id[]): SnapLines {
  const { publication } = composer.store.getState();
  const others = (currentPage(composer)?.frames ?? []).filter(({ id }) => !carried.includes(id));
  return snapLines(publication.sheet, others);
}

/** Reach of the lines at this zoom; none while Alt is held or snapping is off. */
export function reachOf(hand: Hand, alt: boolean): number {
  return alt || !hand.composer.store.getState().snapping ? -1 : snapReachMm(hand.pxPerMm());
}
