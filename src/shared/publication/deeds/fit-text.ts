import type { Id } from '../../base/id.ts';
import { coverOf } from '../cover.ts';
import type { TextFrame } from '../frame.ts';
import { placeWithin, sideWithin, touches } from '../geometry.ts';
import type { Publication } from '../publication.ts';
import { mapLines, type Run, type Story, type StoryBlock, storyText } from '../story.ts';
import type { PublicationStyles } from '../style.ts';
import { reorderFrames } from './order-deeds.ts';
import { findFrames, pageOfFrame, type Recipe } from './recipe.ts';

/** Smaller is not legible on paper. */
const LEAST_PT = 6;
const MOST_PT = 400;
/** A little air, since lines break in whole characters. */
const AIR = 1.03;

const halfPoints = (pt: number): number => Math.round(pt * 2) / 2;

function scaledRun(run: Run, basePt: number, factor: number): Run {
  if (run.type === 'break') return run;
  const wanted = halfPoints((run.sizePt ?? basePt) * factor);
  return { ...run, sizePt: Math.min(Math.max(wanted, LEAST_PT), MOST_PT) };
}

/** The story with all its type larger or smaller by `factor`, to half points. */
export function scaledStory(story: Story, styles: PublicationStyles, factor: number): Story {
  const runs = (own: readonly Run[], style: keyof PublicationStyles): Run[] =>
    own.map((run) => scaledRun(run, styles[style].sizePt, factor));
  const scaled = (block: StoryBlock): StoryBlock =>
    mapLines(block, (own, { style }) => runs(own, style));
  return { blocks: story.blocks.map(scaled) };
}

/** How much of a story its frame takes, when so many characters do not fit. */
function shareThatFits(story: Story, overset: number): number {
  const all = Math.max([...storyText(story)].length, overset + 1);
  return (all - overset) / all;
}

/** Smaller type: the area that a text takes shrinks with the square of its size. */
export function shrinkToFit(frameId: Id, overset: number): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, [frameId])) {
      const story = frame.kind === 'text' ? draft.stories[frame.story] : undefined;
      if (frame.kind !== 'text' || !story) continue;
      const factor = Math.min(Math.max(Math.sqrt(shareThatFits(story, overset)), 0.7), 0.96);
      draft.stories[frame.story] = scaledStory(story, draft.styles, factor);
    }
  };
}

/** A larger frame: lines are added below, in vertical writing to the left; in front of what would hide them there. */
export function growToFit(frameId: Id, overset: number): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, [frameId])) {
      const story = frame.kind === 'text' ? draft.stories[frame.story] : undefined;
      if (frame.kind !== 'text' || !story || frame.locked) continue;
      const before = framesOver(draft, frame);
      grow(frame, AIR / shareThatFits(story, overset));
      if (framesOver(draft, frame) > before) reorderFrames([frameId], 'front')(draft);
    }
  };
}

/** How many frames hide a part of this one. */
function framesOver(publication: Publication, frame: TextFrame): number {
  const frames = pageOfFrame(publication, frame.id)?.frames ?? [];
  return frames
    .slice(frames.findIndex(({ id }) => id === frame.id) + 1)
    .map((other) => coverOf(other, publication.styles))
    .filter((cover) => cover && touches(cover, frame)).length;
}

function grow(frame: TextFrame, factor: number): void {
  if (frame.writing === 'horizontal') {
    frame.heightMm = sideWithin(frame.heightMm * factor);
    return;
  }
  const right = frame.xMm + frame.widthMm;
  frame.widthMm = sideWithin(frame.widthMm * factor);
  frame.xMm = placeWithin(right - frame.widthMm);
}
