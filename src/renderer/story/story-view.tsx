import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../shared/publication/story.ts';
import { setEditedStory } from './edited-story.ts';
import { createStoryEditor, FROM_OUTSIDE, registerTyping, showStory } from './story-editor.ts';
import { holderClass, type StoryLook, storyClass, storyStyle } from './story-look.ts';
import { toStory } from './to-story.ts';
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

const sameStory = (a: Story, b: Story): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Tells of the user's edits; while the input method is composing it waits for the end. */
function watchEdits(editor: LexicalEditor, told: (story: Story) => void): () => void {
  return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
    const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0;
    if (!changed || tags.has(FROM_OUTSIDE) || editor.isComposing()) return;
    told(toStory(editorState.toJSON()));
  });
}

/** One editor for as long as the frame is on the screen: it is never mounted again, whether read or edited. */
function useStoryEditor(first: Story, onStory: (story: Story) => void) {
  const [editor] = useState(() => createStoryEditor(first));
  const shown = useRef(first);
  const told = useRef(onStory);
  told.current = onStory;
  useEffect(
    () =>
      watchEdits(editor, (story) => {
        if (sameStory(story, shown.current)) return;
        shown.current = story;
        told.current(story);
      }),
    [editor],
  );
  return { editor, shown };
}

/** A story drawn by Lexical with the same nodes on the screen, in thumbnails and in print. */
export function StoryView({
  story,
  look,
  language,
  label,
  editable = false,
  onChange,
}: StoryViewProps) {
  const { editor, shown } = useStoryEditor(story, (changed) => onChange?.(changed));
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    editor.setRootElement(root.current);
    return () => editor.setRootElement(null);
  }, [editor]);

  useEffect(() => {
    // Undo, or an edit elsewhere. What is being composed is not touched.
    if (sameStory(story, shown.current) || editor.isComposing()) return;
    shown.current = story;
    showStory(editor, story);
  }, [editor, shown, story]);

  useEffect(() => {
    editor.setEditable(editable);
    if (!editable) return undefined;
    const end = registerTyping(editor);
    setEditedStory(editor);
    editor.focus();
    return () => {
      setEditedStory(undefined);
      end();
    };
  }, [editor, editable]);

  const editing = editable
    ? {
        contentEditable: true,
        role: 'textbox',
        'aria-multiline': true,
        'aria-label': label,
        suppressContentEditableWarning: true,
      }
    : {};
  return (
    <div className={holderClass(look)}>
      <div
        ref={root}
        lang={language}
        className={storyClass(look)}
        style={storyStyle(look)}
        data-measure=""
        {...editing}
      />
    </div>
  );
}
