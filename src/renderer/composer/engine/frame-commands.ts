import { newId } from '../../../shared/base/id.ts';
import {
  clipFrames,
  type FrameClip,
  freshClip,
  layClip,
} from '../../../shared/publication/deeds/frame-clip.ts';
import {
  deleteFrames,
  lockFrames,
  moveFrames,
} from '../../../shared/publication/deeds/frame-deeds.ts';
import { type OrderMove, reorderFrames } from '../../../shared/publication/deeds/order-deeds.ts';
import {
  addPage,
  duplicatePage,
  movePage,
  removePage,
} from '../../../shared/publication/deeds/page-deeds.ts';
import { bottomOf, type Point, rightOf, unionOf } from '../../../shared/publication/geometry.ts';
import { trimSize } from '../../../shared/publication/sheet.ts';
import { type Composer, currentPage } from './composer.ts';
import { select, selectedFrames, showPage } from './selecting.ts';

/** A copy lies a little beside what it was made from. */
const BESIDE_MM = 5;

export function nudge(composer: Composer, by: Point): boolean {
  const { selection } = composer.store.getState();
  return composer.transact('move', moveFrames(selection, by), `nudge ${selection.join(' ')}`);
}

export function deleteSelection(composer: Composer): boolean {
  return composer.transact('delete', deleteFrames(composer.store.getState().selection));
}

export function reorderSelection(composer: Composer, move: OrderMove): boolean {
  return composer.transact('order', reorderFrames(composer.store.getState().selection, move));
}

/** Locks the selected frames, or unlocks them when all are locked. */
export function toggleLock(composer: Composer): boolean {
  const frames = selectedFrames(composer);
  const locked = !frames.every((frame) => frame.locked);
  return composer.transact('lock', lockFrames(composer.store.getState().selection, locked));
}

export function clipSelection({ store }: Composer): FrameClip | undefined {
  const { publication, selection } = store.getState();
  return clipFrames(publication, selection);
}

/** Lays a clip on the page and selects it; what would lie outside the page is laid at its middle. */
function lay(composer: Composer, clip: FrameClip, label: 'paste' | 'duplicate'): boolean {
  const { publication, pageId } = composer.store.getState();
  const { widthMm, heightMm } = trimSize(publication.sheet);
  const box = unionOf(clip.frames);
  const outside =
    box && (box.xMm > widthMm || box.yMm > heightMm || rightOf(box) < 0 || bottomOf(box) < 0);
  const by = outside
    ? {
        xMm: (widthMm - box.widthMm) / 2 - box.xMm,
        yMm: (heightMm - box.heightMm) / 2 - box.yMm,
      }
    : { xMm: BESIDE_MM, yMm: BESIDE_MM };
  const fresh = freshClip(clip, by);
  if (!composer.transact(label, layClip(pageId, fresh))) return false;
  select(
    composer,
    fresh.frames.map(({ id }) => id),
  );
  return true;
}

export const pasteClip = (composer: Composer, clip: FrameClip): boolean =>
  lay(composer, clip, 'paste');

/** Lays new frames where they say themselves, and selects them. */
export function layNew(composer: Composer, clip: FrameClip): boolean {
  if (!composer.transact('add', layClip(composer.store.getState().pageId, clip))) return false;
  select(
    composer,
    clip.frames.map(({ id }) => id),
  );
  return true;
}

export function duplicateSelection(composer: Composer): boolean {
  const clip = clipSelection(composer);
  return clip !== undefined && lay(composer, clip, 'duplicate');
}

const pageIndex = ({ store }: Composer): number => {
  const { publication, pageId } = store.getState();
  return publication.pages.findIndex(({ id }) => id === pageId);
};

/** An empty page behind the current one, and goes there. */
export function addPageBehind(composer: Composer): void {
  const id = newId();
  composer.transact('page', addPage(pageIndex(composer) + 1, id));
  showPage(composer, id);
}

export function duplicateCurrentPage(composer: Composer): void {
  const { publication, pageId } = composer.store.getState();
  const id = newId();
  composer.transact('page', duplicatePage(publication, pageId, id));
  showPage(composer, id);
}

export function removeCurrentPage(composer: Composer): boolean {
  return composer.transact('page', removePage(composer.store.getState().pageId));
}

export function moveCurrentPage(composer: Composer, by: -1 | 1): boolean {
  const page = currentPage(composer);
  return (
    page !== undefined && composer.transact('page', movePage(page.id, pageIndex(composer) + by))
  );
}

/** The page before or behind the current one. */
export function turnPage(composer: Composer, by: -1 | 1): boolean {
  const page = composer.store.getState().publication.pages[pageIndex(composer) + by];
  if (page) showPage(composer, page.id);
  return page !== undefined;
}
