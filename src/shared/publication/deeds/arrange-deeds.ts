import type { Id } from '../../base/id.ts';
import { boundsOf, placeWithin, type Rect, roundMm, unionOf } from '../geometry.ts';
import { type Sheet, trimSize } from '../sheet.ts';
import { findFrames, type Recipe } from './recipe.ts';

export type AlignEdge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** Within the margins. */
function typeArea(sheet: Sheet): Rect {
  const { widthMm, heightMm } = trimSize(sheet);
  const { left, top, right, bottom } = sheet.marginMm;
  return {
    xMm: left,
    yMm: top,
    widthMm: widthMm - left - right,
    heightMm: heightMm - top - bottom,
  };
}

/** How far a box has to go so that its edge lies on that of `to`. */
function wayTo(edge: AlignEdge, box: Rect, to: Rect): { xMm: number; yMm: number } {
  const [across, down] = [to.widthMm - box.widthMm, to.heightMm - box.heightMm];
  const [left, top] = [to.xMm - box.xMm, to.yMm - box.yMm];
  switch (edge) {
    case 'left':
      return { xMm: left, yMm: 0 };
    case 'centre':
      return { xMm: left + across / 2, yMm: 0 };
    case 'right':
      return { xMm: left + across, yMm: 0 };
    case 'top':
      return { xMm: 0, yMm: top };
    case 'middle':
      return { xMm: 0, yMm: top + down / 2 };
    case 'bottom':
      return { xMm: 0, yMm: top + down };
  }
}

/** Several frames by the box around them all; a single one by the type area of the page. Locked ones stay. */
export function alignFrames(ids: readonly Id[], edge: AlignEdge): Recipe {
  return (draft) => {
    const frames = findFrames(draft, ids);
    const to = frames.length > 1 ? unionOf(frames) : typeArea(draft.sheet);
    if (!to) return;
    for (const frame of frames) {
      if (frame.locked) continue;
      const { xMm, yMm } = wayTo(edge, boundsOf(frame), to);
      frame.xMm = placeWithin(frame.xMm + xMm);
      frame.yMm = placeWithin(frame.yMm + yMm);
    }
  };
}

/** Three frames or more, the outermost two where they are, and the same space between all. */
export function distributeFrames(ids: readonly Id[], axis: 'x' | 'y'): Recipe {
  return (draft) => {
    const frames = findFrames(draft, ids).filter(({ locked }) => !locked);
    if (frames.length < 3) return;
    const start = (box: Rect): number => (axis === 'x' ? box.xMm : box.yMm);
    const length = (box: Rect): number => (axis === 'x' ? box.widthMm : box.heightMm);
    const placed = frames
      .map((frame) => ({ frame, box: boundsOf(frame) }))
      .toSorted((one, other) => start(one.box) - start(other.box));
    const around = unionOf(frames);
    if (!around) return;
    const taken = placed.reduce((sum, { box }) => sum + length(box), 0);
    const gap = (length(around) - taken) / (placed.length - 1);
    let at = start(around);
    for (const { frame, box } of placed) {
      const by = at - start(box);
      if (axis === 'x') frame.xMm = placeWithin(frame.xMm + by);
      else frame.yMm = placeWithin(frame.yMm + by);
      at += length(box) + gap;
    }
  };
}

/** From now on they are chosen and carried together. */
export function groupFrames(ids: readonly Id[], group: Id): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, ids)) frame.group = group;
  };
}

export function ungroupFrames(ids: readonly Id[]): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, ids)) delete frame.group;
  };
}

/** To (-180, 180]; what is upright says nothing of it. */
export function turnFrame(id: Id, degrees: number): Recipe {
  const turned = roundMm(180 - ((((180 - degrees) % 360) + 360) % 360));
  return (draft) => {
    for (const frame of findFrames(draft, [id])) {
      if (frame.locked) continue;
      if (turned === 0) delete frame.rotationDeg;
      else frame.rotationDeg = turned;
    }
  };
}
