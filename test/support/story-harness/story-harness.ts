import type { storyCommands } from '../../../src/renderer/story/story-commands.ts';
import type { StorySelection } from '../../../src/renderer/story/use-story-selection.ts';
import type { Publication } from '../../../src/shared/publication/publication.ts';
import type { Story } from '../../../src/shared/publication/story.ts';

export type StoryCommands = typeof storyCommands;

/** What a test can ask of the harness page. */
export interface StoryHarness {
  /** Draws the publication's first page, with the story of the frame `editing` open for writing. */
  show(publication: Publication, editing: string | undefined): Promise<void>;
  /** How late the desk gives back what it is told; done when all has come back. */
  comeBackAfter(ms: number): Promise<void>;
  /** What the user's edits came to, oldest first. */
  readonly told: Story[];
  readonly commands: StoryCommands;
  selection(): StorySelection | undefined;
  /** Characters that do not fit, by frame. */
  overset(): Record<string, number>;
}

declare global {
  var storyHarness: StoryHarness | undefined;
}
