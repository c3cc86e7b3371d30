import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, normalStory } from '../../../test/support/any-story.ts';
import { type Story, storyFromText, storyText } from './story.ts';
import { linesOf, lineWords } from './story-lines.ts';
import { STORY_START, type StoryPlace, storyPart, withEnd, wordsBefore } from './story-part.ts';

/** Every place of a story where an editor can put a caret: not inside a word with a reading. */
const placesOf = (story: Story): StoryPlace[] =>
  linesOf(story).flatMap((runs, line) => {
    const places: StoryPlace[] = [{ line, at: 0 }];
    let at = 0;
    for (const run of runs) {
      const size = lineWords([run]).length;
      if (run.type === 'ruby') places.push({ line, at: at + size });
      else for (let sign = 1; sign <= size; sign += 1) places.push({ line, at: at + sign });
      at += size;
    }
    return places;
  });

const storyAndPlace = anyStory.chain((any) => {
  const story = normalStory(any);
  return fc.record({ story: fc.constant(story), place: fc.constantFrom(...placesOf(story)) });
});

describe('a story in parts', () => {
  test('two parts that meet are the whole', () => {
    fc.assert(
      fc.property(storyAndPlace, ({ story, place }) => {
        const end = storyPart(story, place).story;
        expect(withEnd(story, place, end)).toEqual(story);
      }),
    );
  });

  test('what is written behind a place comes back as it was written', () => {
    fc.assert(
      fc.property(storyAndPlace, anyStory, ({ story, place }, written) => {
        const end = normalStory(written);
        const whole = withEnd(story, place, end);
        expect(storyPart(whole, place).story).toEqual(end);
        expect(wordsBefore(whole, place)).toBe(wordsBefore(story, place));
      }),
    );
  });

  test('a part in the middle has the words between its places', () => {
    const story = storyFromText('一二三四\n五六七八\n九十');
    const part = storyPart(story, { line: 0, at: 2 }, { line: 1, at: 1 });
    expect(storyText(part.story)).toBe('三四\n五');
    expect([part.isCutBefore, part.isCutBehind]).toEqual([true, true]);
    const within = storyPart(story, { line: 1, at: 1 }, { line: 1, at: 3 });
    expect(storyText(within.story)).toBe('六七');
    const whole = storyPart(story, STORY_START, { line: 1, at: 0 });
    expect([storyText(whole.story), whole.isCutBehind]).toEqual(['一二三四', false]);
  });

  test('a list goes on counting', () => {
    const items = ['一', '二', '三'].map((text) => ({ runs: [{ type: 'text' as const, text }] }));
    const story: Story = { blocks: [{ type: 'list', marker: 'number', style: 'body', items }] };
    const part = storyPart(story, { line: 1, at: 0 });
    expect([storyText(part.story), part.itemsBefore, part.isCutBefore]).toEqual([
      '二\n三',
      1,
      false,
    ]);
  });
});
