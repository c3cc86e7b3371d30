import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { edit } from '../edit.ts';
import { flowOf, flowsOf } from '../flow.ts';
import type { Publication } from '../publication.ts';
import { storyText } from '../story.ts';
import { canFlowInto, cutFlow, flowInto, flowOn, newFlowIds } from './flow-deeds.ts';
import { clipFrames, freshClip, layClip } from './frame-clip.ts';
import { deleteFrames } from './frame-deeds.ts';
import { findFrame, type Recipe } from './recipe.ts';

const done = (publication: Publication, recipe: Recipe): Publication =>
  edit(publication, 'flow', recipe).publication;

const storyOf = (publication: Publication, frame: string): string => {
  const found = findFrame(publication, frame);
  if (found?.kind !== 'text') throw new Error('no text frame');
  return found.story;
};
const words = (publication: Publication, frame: string): string =>
  storyText(publication.stories[storyOf(publication, frame)] ?? { blocks: [] });

describe('a text that goes on in other frames', () => {
  test('goes on beside its frame where the page is free, else below, else on the next page', () => {
    const maker = leafletMaker();
    const first = maker.text('採択', { xMm: 15, yMm: 20, widthMm: 80, heightMm: 120 });
    const ids = [newFlowIds(), newFlowIds(), newFlowIds(), newFlowIds()] as const;
    const made = ids.reduce(
      (publication, next, index) =>
        done(publication, flowOn(index === 0 ? first : (ids[index - 1]?.frame ?? ''), next)),
      maker.made(),
    );
    const flow = flowOf(made, storyOf(made, first));
    expect(flow.map(({ xMm, yMm }) => [xMm, yMm])).toEqual([
      [15, 20],
      [101, 20],
      [101, 146],
      [15, 12],
      [15, 12],
    ]);
    expect(made.pages.map(({ frames }) => frames.length)).toEqual([3, 1, 1]);
    expect(flow.map(({ part }) => part)).toEqual([0, 1, 2, 3, 4]);
    expect(Object.keys(made.stories)).toHaveLength(1);
  });

  test('takes up the words of a frame that it is joined to', () => {
    const maker = leafletMaker();
    const first = maker.text('委員会で採択');
    const second = maker.text('本会議へ', { xMm: 110 });
    const made = done(maker.made(), flowInto(first, second));
    expect(words(made, second)).toBe('委員会で採択\n本会議へ');
    expect(flowsOf(made).size).toBe(1);
    expect(canFlowInto(made, first, second)).toBe(false);
  });

  test('is two texts again when it is cut off where a frame begins', () => {
    const maker = leafletMaker();
    const first = maker.text('委員会で採択\n本会議へ');
    const ids = newFlowIds();
    const flowing = done(maker.made(), flowOn(first, ids));
    const made = done(flowing, cutFlow(ids.frame, { line: 0, at: 4 }));
    expect(words(made, first)).toBe('委員会で');
    expect(words(made, ids.frame)).toBe('採択\n本会議へ');
    expect(flowsOf(made).size).toBe(0);
  });

  test('flows on its own where all its frames are copied', () => {
    const maker = leafletMaker();
    const first = maker.text('採択されました', { xMm: 15, yMm: 20, widthMm: 80, heightMm: 120 });
    const next = newFlowIds();
    const made = done(maker.made(), flowOn(first, next));
    const clip = clipFrames(made, [first, next.frame]);
    const copy = clip && freshClip(clip, { xMm: 5, yMm: 5 });
    const pasted = copy && done(made, layClip(made.pages[0]?.id ?? '', copy));
    const flows = [...(pasted ? flowsOf(pasted) : [])];
    expect(flows.map(([, flow]) => flow.map(({ part }) => part))).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(new Set(flows.map(([story]) => story)).size).toBe(2);
    expect(flows.map(([story]) => storyText(pasted?.stories[story] ?? { blocks: [] }))).toEqual([
      '採択されました',
      '採択されました',
    ]);
  });

  test('stays whole when one of its frames is deleted', () => {
    const maker = leafletMaker();
    const first = maker.text('委員会で採択');
    const ids = newFlowIds();
    const made = done(done(maker.made(), flowOn(first, ids)), deleteFrames([first]));
    expect(words(made, ids.frame)).toBe('委員会で採択');
  });
});
