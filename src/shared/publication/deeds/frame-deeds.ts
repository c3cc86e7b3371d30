import type { Id } from '../../base/id.ts';
import type { Frame } from '../frame.ts';
import { type Point, placeWithin, type Rect, sideWithin } from '../geometry.ts';
import { isReportStory } from '../publication.ts';
import type { Story } from '../story.ts';
import { dropUnshownStories, findFrames, type Recipe, storyIdsOf } from './recipe.ts';

/** Fields of any kind of frame that a panel sets; what does not belong to a frame's kind is not offered for it. */
export type FrameChange<Kind extends Frame['kind'] = Frame['kind']> = Partial<
  Omit<Extract<Frame, { kind: Kind }>, 'kind' | 'id' | 'story' | 'block' | 'photo'>
>;

/** A locked frame stays where it is. */
export function moveFrames(ids: readonly Id[], { xMm, yMm }: Point): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, ids)) {
      if (frame.locked) continue;
      frame.xMm = placeWithin(frame.xMm + xMm);
      frame.yMm = placeWithin(frame.yMm + yMm);
    }
  };
}

/** Gives each frame its box; a locked one keeps its own. */
export function resizeFrames(boxes: Readonly<Record<Id, Rect>>): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, Object.keys(boxes))) {
      const box = boxes[frame.id];
      if (box === undefined || frame.locked) continue;
      frame.xMm = placeWithin(box.xMm);
      frame.yMm = placeWithin(box.yMm);
      frame.widthMm = sideWithin(box.widthMm);
      frame.heightMm = sideWithin(box.heightMm);
    }
  };
}

export const resizeFrame = (id: Id, box: Rect): Recipe => resizeFrames({ [id]: box });

/** In front of all others of the page; a text frame comes with its story. */
export function addFrame(pageId: Id, frame: Frame, story?: Story): Recipe {
  return (draft) => {
    const page = draft.pages.find(({ id }) => id === pageId);
    if (page === undefined) return;
    page.frames.push(frame);
    if (frame.kind === 'text' && story) draft.stories[frame.story] = story;
  };
}

/** Their stories go with them. A locked frame stays. */
export function deleteFrames(ids: readonly Id[]): Recipe {
  return (draft) => {
    const doomed = findFrames(draft, ids).filter(
      (frame) => !frame.locked && !isReportStory(draft, frame),
    );
    const gone = new Set(doomed.map(({ id }) => id));
    const stories = storyIdsOf(doomed);
    for (const page of draft.pages) {
      if (page.frames.some(({ id }) => gone.has(id))) {
        page.frames = page.frames.filter(({ id }) => !gone.has(id));
      }
    }
    dropUnshownStories(draft, stories);
    if (draft.report) liftOut(draft, gone);
  };
}

/** A frame that is gone leaves no gap in the report's story. */
function liftOut(draft: Parameters<Recipe>[0], gone: ReadonlySet<Id>): void {
  const story = draft.stories[draft.report?.story ?? ''];
  if (!story) return;
  story.blocks = story.blocks.filter((one) => one.type !== 'placed' || !gone.has(one.frame));
}

/** Sets properties of one frame; `undefined` takes an optional one away (no fill, no outline). */
export function setFrame<Kind extends Frame['kind']>(
  id: Id,
  kind: Kind,
  change: FrameChange<Kind>,
): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, [id])) {
      if (frame.kind !== kind) continue;
      Object.assign(frame, change);
      for (const [field, value] of Object.entries(change)) {
        if (value === undefined) Reflect.deleteProperty(frame, field);
      }
    }
  };
}

/** Draws the frames on every page, or on their own page only. */
export function showOnEveryPage(ids: readonly Id[], isOnEvery: boolean): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, ids)) {
      if (isOnEvery) frame.everyPage = true;
      else delete frame.everyPage;
    }
  };
}

/** Locked frames are neither moved nor resized nor deleted. */
export function lockFrames(ids: readonly Id[], locked: boolean): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, ids)) frame.locked = locked;
  };
}
