import { useLayoutEffect, useMemo } from 'react';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { Story } from '../../../shared/publication/story.ts';
import { type StoryPlace, storyPart, withEnd } from '../../../shared/publication/story-part.ts';
import type { TextWrap } from '../../../shared/publication/text-wrap.ts';
import { StoryView } from '../../story/story-view.tsx';
import type { StoryEditing } from '../story-editing.ts';
import { type FramePart, holdPart } from './story-parts.ts';
import { wrapLook } from './wraps.ts';

export interface PartDrawingProps {
  readonly frame: TextFrame;
  readonly publication: Publication;
  readonly part: FramePart;
  readonly editing?: StoryEditing | undefined;
  readonly wrap?: TextWrap | undefined;
}

const NO_STORY: Story = { blocks: [] };

/** A place of the story as the part counts that begins at `from`, and back. */
const inPart = (from: StoryPlace, { line, at }: StoryPlace): StoryPlace => ({
  line: line - from.line,
  at: line === from.line ? at - from.at : at,
});
const inStory = (from: StoryPlace, { line, at }: StoryPlace): StoryPlace => ({
  line: line + from.line,
  at: line === 0 ? at + from.at : at,
});

const isBehind = (one: StoryPlace, other: StoryPlace): boolean =>
  one.line > other.line || (one.line === other.line && one.at > other.at);

/** While it is written in, a frame has all the text from its beginning on: the caret goes to the next frame with the words. */
export function PartDrawing({ frame, publication, part, editing, wrap }: PartDrawingProps) {
  const isWritten = editing !== undefined;
  const story = publication.stories[frame.story] ?? NO_STORY;
  // biome-ignore lint/correctness/useExhaustiveDependencies: held from the moment when the writing begins until it ends.
  useLayoutEffect(
    () => (isWritten ? holdPart(publication, frame) : undefined),
    [isWritten, frame.id],
  );
  const shown = useMemo(
    () => (isWritten ? storyPart(story, part.from).story : part.story),
    [isWritten, story, part],
  );
  const opensAt = editing?.caret ?? part.to;
  return (
    <StoryView
      story={shown}
      look={{
        ...frame,
        wrap: wrapLook(wrap),
        cut: isWritten ? { ...part, isCutBehind: false } : part,
      }}
      language={publication.language}
      editable={isWritten}
      label={editing?.label}
      opensAt={opensAt && inPart(part.from, opensAt)}
      flowsOn={part.next !== undefined}
      onChange={(written) => editing?.onChange(withEnd(story, part.from, written))}
      onCaret={(caret) => {
        const place = inStory(part.from, caret);
        if (part.next && part.to && isBehind(place, part.to)) editing?.onLeave(part.next, place);
      }}
      onBeforeStart={() => part.previous && editing?.onLeave(part.previous, part.from)}
    />
  );
}
