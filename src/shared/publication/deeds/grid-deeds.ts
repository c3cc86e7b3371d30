import { type Id, newId } from '../../base/id.ts';
import { type CharacterGrid, gridOf, runningType, sizeForGrid } from '../character-grid.ts';
import { flowOf } from '../flow.ts';
import type { TextFrame } from '../frame.ts';
import { placeWithin, type Rect, rectOf, sideWithin } from '../geometry.ts';
import { resizeFrame } from './frame-deeds.ts';
import { findFrame, type Recipe } from './recipe.ts';

/** Makes the frame so large that it takes so many characters a line, and so many lines; vertical writing grows to the left. */
export function setGrid(frameId: Id, change: Partial<CharacterGrid>): Recipe {
  return (draft) => {
    const frame = findFrame(draft, frameId);
    if (frame?.kind !== 'text') return;
    const type = runningType(draft.stories[frame.story] ?? { blocks: [] }, draft.styles);
    const size = sizeForGrid(frame, type, { ...gridOf(frame, type), ...change });
    const right = frame.xMm + frame.widthMm;
    const xMm = frame.writing === 'vertical' ? right - size.widthMm : frame.xMm;
    resizeFrame(frameId, { xMm, yMm: frame.yMm, ...size })(draft);
  };
}

/** Boxes of so many tiers: one below the other for vertical writing, side by side for lines from left to right. */
function tiersOf(frame: TextFrame, tiers: number, gapMm: number): Rect[] {
  const isVertical = frame.writing === 'vertical';
  const whole = isVertical ? frame.heightMm : frame.widthMm;
  const side = sideWithin((whole - (tiers - 1) * gapMm) / tiers);
  return Array.from({ length: tiers }, (_, tier) => {
    const moved = tier * (side + gapMm);
    return isVertical
      ? { ...rectOf(frame), yMm: placeWithin(frame.yMm + moved), heightMm: side }
      : { ...rectOf(frame), xMm: placeWithin(frame.xMm + moved), widthMm: side };
  });
}

/** 段に分ける: the frame becomes so many, one after the other, that the same text flows through; each can be made larger or smaller by itself. */
export function splitIntoTiers(frameId: Id, tiers: number, gapMm: number): Recipe {
  return (draft) => {
    const page = draft.pages.find(({ frames }) => frames.some(({ id }) => id === frameId));
    const frame = page?.frames.find(({ id }) => id === frameId);
    if (!page || frame?.kind !== 'text' || frame.locked || tiers < 2) return;
    const flow = flowOf(draft, frame.story);
    const [first, ...others] = tiersOf(frame, tiers, gapMm);
    Object.assign(frame, first, { columns: 1 });
    const added = others.map((box) => ({ ...frame, ...box, id: newId() }));
    page.frames.splice(page.frames.indexOf(frame) + 1, 0, ...added);
    const ids = added.map(({ id }) => id);
    const order = flow.flatMap(({ id }) => (id === frameId ? [id, ...ids] : [id]));
    for (const [part, id] of order.entries()) {
      const one = findFrame(draft, id);
      if (one?.kind === 'text') one.part = part;
    }
  };
}
