import type { Story } from '../../shared/publication/story.ts';
import type { Writing } from './from-story.ts';
import { createStoryEditor } from './story-editor.ts';

/** Draws a story into an element with the same nodes as everywhere; gives what takes it away again. */
export function drawStory(root: HTMLElement, story: Story, writing: Writing): () => void {
  const editor = createStoryEditor(story, writing);
  editor.setRootElement(root);
  return () => editor.setRootElement(null);
}
