import type { Run, Story, StoryBlock, WordsBlock } from '../../src/shared/publication/story.ts';

/** Words as one run; a run stays as it is. */
const runOf = (words: string | Run): Run =>
  typeof words === 'string' ? { type: 'text', text: words } : words;

export const paragraph = (...words: readonly (string | Run)[]): WordsBlock => ({
  type: 'paragraph',
  style: 'body',
  runs: words.map(runOf),
});

export const bold = (text: string): Run => ({ type: 'text', text, bold: true });

export const ruby = (base: string, reading: string): Run => ({ type: 'ruby', base, reading });

export const list = (
  marker: 'bullet' | 'number' | 'kanji',
  ...items: readonly (string | Run)[]
): StoryBlock => ({
  type: 'list',
  marker,
  style: 'body',
  items: items.map((item) => ({ runs: [runOf(item)] })),
});

export const storyOf = (...blocks: readonly StoryBlock[]): Story => ({ blocks: [...blocks] });
