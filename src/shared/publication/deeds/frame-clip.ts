import * as z from 'zod';
import { type Id, id, newId } from '../../base/id.ts';
import { type Frame, frame } from '../frame.ts';
import { movedBy, type Point, placeWithin } from '../geometry.ts';
import type { Publication } from '../publication.ts';
import { story, storyFromText } from '../story.ts';
import { findFrames, type Recipe, storyIdsOf } from './recipe.ts';

/** Frames away from their page, with the stories that they show: what the clipboard carries. */
export const frameClip = z.object({ frames: z.array(frame).min(1), stories: z.record(id, story) });
export type FrameClip = z.infer<typeof frameClip>;

/** A copy of the frames; nothing when none of them is there. */
export function clipFrames(publication: Publication, ids: readonly Id[]): FrameClip | undefined {
  const frames = findFrames(publication, ids);
  if (frames.length === 0) return undefined;
  const stories: FrameClip['stories'] = {};
  for (const storyId of storyIdsOf(frames)) {
    const shown = publication.stories[storyId];
    if (shown) stories[storyId] = shown;
  }
  return { frames, stories };
}

/** The same frames as new ones: own ids, own stories, unlocked, moved by `by`. */
export function freshClip({ frames, stories }: FrameClip, by: Point): FrameClip {
  const ownStories: FrameClip['stories'] = {};
  const ownIds = new Map<Id, Id>();
  const ownGroups = new Map<Id, Id>();
  const groupOf = ({ group }: Frame): { group?: Id } => {
    if (group === undefined) return {};
    const own = ownGroups.get(group) ?? newId();
    ownGroups.set(group, own);
    return { group: own };
  };
  const fresh = (one: Frame): Frame => {
    const { xMm, yMm } = movedBy(one, by);
    const place = {
      id: newId(),
      locked: false,
      xMm: placeWithin(xMm),
      yMm: placeWithin(yMm),
      ...groupOf(one),
    };
    if (one.kind !== 'text') return { ...one, ...place };
    const story = ownIds.get(one.story) ?? newId();
    ownIds.set(one.story, story);
    ownStories[story] = stories[one.story] ?? storyFromText('');
    return { ...one, ...place, story };
  };
  return { frames: frames.map(fresh), stories: ownStories };
}

/** Puts a fresh clip in front of the page's frames. */
export function layClip(pageId: Id, clip: FrameClip): Recipe {
  return (draft) => {
    const page = draft.pages.find((one) => one.id === pageId);
    if (page === undefined) return;
    page.frames.push(...clip.frames);
    Object.assign(draft.stories, clip.stories);
  };
}
