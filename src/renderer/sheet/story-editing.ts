import type { Story } from '../../shared/publication/story.ts';
import type { StoryPlace } from '../../shared/publication/story-part.ts';

/** What the desk adds to a text frame that is being written in. */
export interface StoryEditing {
  readonly frame: string;
  readonly label: string;
  /** Where in the story the caret stands at first; else where the pointer is, or at the end. */
  readonly caret?: StoryPlace | undefined;
  onChange(story: Story): void;
  /** The caret goes to another frame of the same story. */
  onLeave(frame: string, caret: StoryPlace): void;
}
