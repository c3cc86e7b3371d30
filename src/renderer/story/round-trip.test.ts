import fc from 'fast-check';
import { createEditor } from 'lexical';
import { expect, test } from 'vitest';
import { anyStory, normalStory } from '../../../test/support/any-story.ts';
import { paragraph, storyOf } from '../../../test/support/stories.ts';
import { story as storySchema } from '../../shared/publication/story.ts';
import { fromStory, type Writing } from './from-story.ts';
import { STORY_NODES } from './story-editor.ts';
import { toStory } from './to-story.ts';

const WRITINGS = ['horizontal', 'vertical'] as const satisfies readonly Writing[];

/** The state as Lexical itself holds it, written out again. */
const throughLexical = (state: object): object =>
  createEditor({ nodes: [...STORY_NODES] })
    .parseEditorState(JSON.stringify(state))
    .toJSON();

test('a story comes back from the editor as it went in, in both ways of writing', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(...WRITINGS), (story, writing) => {
      const back = toStory(throughLexical(fromStory(story, writing)));
      expect(back).toStrictEqual(normalStory(story));
      expect(storySchema.parse(back)).toStrictEqual(back);
    }),
    { numRuns: 300 },
  );
});

test('an editor state that came from a story comes back as it was', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(...WRITINGS), (story, writing) => {
      const state = throughLexical(fromStory(normalStory(story), writing));
      expect(throughLexical(fromStory(toStory(state), writing))).toStrictEqual(state);
    }),
    { numRuns: 300 },
  );
});

test('a frame that stands between paragraphs stays in its place; one without a name is left out', () => {
  const frame = '019c0000-0000-7000-8000-00000000aa01';
  const story = storyOf(paragraph('前'), { type: 'placed', frame, place: 'end' }, paragraph('後'));
  expect(toStory(throughLexical(fromStory(story)))).toStrictEqual(story);
  const nameless = { type: 'story-placed', version: 1, frame: '', place: 'column' };
  expect(toStory({ root: { children: [nameless] } })).toStrictEqual(storyOf());
});

test('an empty story gets a line to write on', () => {
  expect(toStory(fromStory({ blocks: [] }))).toStrictEqual(storyOf(paragraph()));
});

test('what an editor could hold and a story may not is left out', () => {
  const text = { type: 'text', version: 1, detail: 0, mode: 'normal' };
  const state = {
    root: {
      type: 'root',
      children: [
        {
          type: 'story-paragraph',
          paragraphStyle: 'poster',
          format: 'left',
          children: [
            { ...text, text: '斜体', format: 2, style: 'background: red; font-size: 3000pt' },
            {
              type: 'story-link',
              url: 'javascript:alert(1)',
              children: [{ ...text, text: 'ここ', format: 0, style: 'color: #AB0000' }],
            },
            {
              type: 'ruby',
              reading: '',
              children: [{ ...text, text: '字', format: 0, style: '' }],
            },
          ],
        },
      ],
    },
  };
  expect(toStory(state)).toStrictEqual(
    storyOf(paragraph('斜体', { type: 'text', text: 'ここ', colour: '#ab0000' }, '字')),
  );
});

test('neighbours with one address stand in one link', () => {
  const link = 'https://example.org/';
  const story = storyOf(
    paragraph(
      { type: 'text', text: '区の', link },
      { type: 'ruby', base: '頁', reading: 'ページ', link },
    ),
  );
  const { root } = fromStory(story);
  expect(root.children?.[0]?.children?.map(({ type }) => type)).toStrictEqual(['story-link']);
  expect(toStory({ root })).toStrictEqual(story);
});
