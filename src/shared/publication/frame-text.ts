import { effectiveFacts } from './effective-facts.ts';
import { beginsStory } from './flow.ts';
import type { Frame } from './frame.ts';
import { captionOf } from './photo-layout.ts';
import type { Publication } from './publication.ts';
import { linesIn, type Run, storyText } from './story.ts';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

const readings = (runs: readonly Run[]): string[] =>
  runs.flatMap((run) => (run.type === 'ruby' ? [run.reading] : []));

/** Every text that a frame prints; a story that flows through several frames is the first one's. */
export function frameTexts(publication: Publication, frame: Frame): string[] {
  switch (frame.kind) {
    case 'text': {
      const story = publication.stories[frame.story];
      if (!story || !beginsStory(publication, frame)) return [];
      const ruby = story.blocks.flatMap(linesIn).flatMap(readings);
      return [storyText(story), ...ruby];
    }
    case 'photo': {
      const { caption, credit } = captionOf(frame);
      return [caption, credit].filter((text) => text !== '');
    }
    case 'block': {
      const { type: _type, ...facts } = effectiveFacts(frame.block);
      return textsIn(facts).filter((text) => text !== '');
    }
    case 'table':
      return frame.rows.flat().filter((text) => text !== '');
    case 'lines':
      return frame.labels.filter((label) => label.trim() !== '');
    case 'qr':
      return frame.words.trim() === '' ? [] : [frame.words];
    case 'headline':
      return frame.words === '' ? [] : [frame.words];
    case 'shape':
      return [];
  }
}
