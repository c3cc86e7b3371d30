import type { Draft } from 'mutative';
import { type Id, newId } from '../../base/id.ts';
import { flowOf, placeBeside } from '../flow.ts';
import type { TextFrame } from '../frame.ts';
import type { Rect } from '../geometry.ts';
import type { Publication } from '../publication.ts';
import { insideMargins } from '../sheet.ts';
import { storyText } from '../story.ts';
import { STORY_START, type StoryPlace, storyPart } from '../story-part.ts';
import { addPage } from './page-deeds.ts';
import { findFrame, type Recipe } from './recipe.ts';

const textFrameOf = (publication: Publication, id: Id): TextFrame | undefined => {
  const frame = findFrame(publication, id);
  return frame?.kind === 'text' ? frame : undefined;
};

/** Numbers the frames of a story in the order given. */
function number(flow: readonly Draft<TextFrame>[]): void {
  for (const [part, frame] of flow.entries()) frame.part = part;
}

const after = (flow: readonly TextFrame[], frame: Id, next: TextFrame): TextFrame[] => {
  const others = flow.filter(({ id }) => id !== next.id);
  return others.toSpliced(others.findIndex(({ id }) => id === frame) + 1, 0, next);
};

/** Ids for what a deed makes, chosen before it so that the desk can go there. */
export interface FlowIds {
  readonly frame: Id;
  readonly page: Id;
}

export const newFlowIds = (): FlowIds => ({ frame: newId(), page: newId() });

/**
 * 次の枠へ: a frame like this one takes up the text behind it, beside or below it where the page is free, else on the next page where the
 * text begins on this one; behind the last page stands a new one, whose margins it fills.
 */
export function flowOn(frameId: Id, ids: FlowIds): Recipe {
  return (draft) => {
    const frame = textFrameOf(draft, frameId);
    if (!frame) return;
    const here = draft.pages.findIndex(({ frames }) => frames.some(({ id }) => id === frameId));
    const { page, ...place } = nextPlace(draft, frame, here);
    if (draft.pages[page] === undefined) addPage(page, ids.page)(draft);
    const { group: _group, ...look } = frame;
    draft.pages[page]?.frames.push({ ...look, ...place, id: ids.frame, locked: false });
    const next = textFrameOf(draft, ids.frame);
    if (next) number(after(flowOf(draft, frame.story), frameId, next));
  };
}

/** On this page, on the next one, or on a page that is not there yet. */
function nextPlace(
  publication: Publication,
  frame: TextFrame,
  here: number,
): Partial<Rect> & { readonly page: number } {
  const { pages, sheet } = publication;
  const beside = placeBeside(publication, frame);
  if (beside) return { page: here, ...beside };
  if (pages[here + 1] === undefined) return { page: here + 1, ...insideMargins(sheet) };
  const [first = frame] = flowOf({ pages: pages.slice(here, here + 1) }, frame.story);
  return { page: here + 1, xMm: first.xMm, yMm: first.yMm };
}

/** Whether the text of one frame can go on in the other: another text frame with a story of its own. */
export function canFlowInto(publication: Publication, from: Id, into: Id): boolean {
  const [frame, next] = [textFrameOf(publication, from), textFrameOf(publication, into)];
  return (
    frame !== undefined &&
    next !== undefined &&
    frame.story !== next.story &&
    flowOf(publication, next.story).length === 1
  );
}

/** つなぐ: the text goes on in that frame; words that stood there stand at the text's end. */
export function flowInto(from: Id, into: Id): Recipe {
  return (draft) => {
    if (!canFlowInto(draft, from, into)) return;
    const [frame, next] = [textFrameOf(draft, from), textFrameOf(draft, into)];
    if (!frame || !next) return;
    const [story, own] = [draft.stories[frame.story], draft.stories[next.story]];
    if (story && own && storyText(own) !== '') story.blocks.push(...own.blocks);
    delete draft.stories[next.story];
    const flow = flowOf(draft, frame.story);
    next.story = frame.story;
    number(after(flow, from, next));
  };
}

/** 切り離す: the frame and those behind it go on with a story of their own, from the place where the frame begins. */
export function cutFlow(frameId: Id, at: StoryPlace, newStory: Id = newId()): Recipe {
  return (draft) => {
    const frame = textFrameOf(draft, frameId);
    const story = frame && draft.stories[frame.story];
    if (!frame || !story) return;
    const flow = flowOf(draft, frame.story);
    const index = flow.findIndex(({ id }) => id === frameId);
    if (index < 1) return;
    draft.stories[frame.story] = storyPart(story, STORY_START, at).story;
    draft.stories[newStory] = storyPart(story, at).story;
    for (const one of flow.slice(index)) one.story = newStory;
    number(flow.slice(0, index));
    number(flow.slice(index));
  };
}
