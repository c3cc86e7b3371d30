import type { MouseEvent } from 'react';
import type { Story } from '../../shared/publication/story.ts';
import { holderClass, type StoryLook, storyClass, storyStyle } from './story-look.ts';
import { useStoryEditor } from './use-story-editor.ts';
import './story.css';

export interface StoryViewProps {
  readonly story: Story;
  readonly look: StoryLook;
  readonly language: 'ja' | 'en';
  /** What a screen reader calls the text while it is edited. */
  readonly label?: string | undefined;
  readonly editable?: boolean | undefined;
  /** The user's edits only, and never in the middle of a composition. */
  readonly onChange?: ((story: Story) => void) | undefined;
}

/** On a page being made, a link is words, not a way out of the window. */
function stayHere(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
}

/** A story drawn by Lexical with the same nodes on the screen, in thumbnails and in print. */
export function StoryView(props: StoryViewProps) {
  const { story, look, language, label, editable = false, onChange } = props;
  const root = useStoryEditor(
    { story, writing: look.writing },
    { isEditable: editable, onChange: (changed) => onChange?.(changed) },
  );
  const editing = editable && {
    contentEditable: true,
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': label,
    suppressContentEditableWarning: true,
  };
  return (
    <div className={holderClass(look)}>
      <div
        ref={root}
        lang={language}
        className={storyClass(look)}
        style={storyStyle(look)}
        data-measure=""
        onClickCapture={stayHere}
        onAuxClickCapture={stayHere}
        {...editing}
      />
    </div>
  );
}
