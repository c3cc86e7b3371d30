import type { MouseEvent } from 'react';
import type { Story } from '../../shared/publication/story.ts';
import type { StoryPlace } from '../../shared/publication/story-part.ts';
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
  /** Where the caret stands when the writing begins and no click says where; else at the end. */
  readonly opensAt?: StoryPlace | undefined;
  /** What has no room here goes on elsewhere: it is not overset. */
  readonly flowsOn?: boolean | undefined;
  /** The user's edits only, and never in the middle of a composition. */
  readonly onChange?: ((story: Story) => void) | undefined;
  /** Where the caret goes, while nothing is selected and nothing is being composed. */
  readonly onCaret?: ((place: StoryPlace) => void) | undefined;
  /** A key led out of the text at its beginning. */
  readonly onBeforeStart?: (() => void) | undefined;
}

/** On a page being made, a link is words, not a way out of the window. */
function stayHere(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
}

/** A story drawn by Lexical with the same nodes on the screen, in thumbnails and in print. */
export function StoryView(props: StoryViewProps) {
  const { story, look, language, label, editable = false, flowsOn = false } = props;
  const { root } = useStoryEditor(
    { story, writing: look.writing },
    {
      isEditable: editable,
      opensAt: props.opensAt,
      onChange: (changed) => props.onChange?.(changed),
      onCaret: (place) => props.onCaret?.(place),
      onBeforeStart: () => props.onBeforeStart?.(),
    },
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
        data-flows-on={flowsOn ? '' : undefined}
        onClickCapture={stayHere}
        onAuxClickCapture={stayHere}
        {...editing}
      />
    </div>
  );
}
