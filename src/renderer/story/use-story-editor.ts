import type { LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Story } from '../../shared/publication/story.ts';
import type { StoryPlace } from '../../shared/publication/story-part.ts';
import { setEditedStory } from './edited-story.ts';
import type { Writing } from './from-story.ts';
import { caretAtPointer } from './line/caret-at-pointer.ts';
import { $selectPositions } from './line/lines.ts';
import { type CaretWatch, watchCaret } from './line/watch-caret.ts';
import { createStoryEditor, FROM_OUTSIDE, registerTyping, showStory } from './story-editor.ts';
import { toStory } from './to-story.ts';

const isSameStory = (a: Story, b: Story): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** A story as it is drawn: in a vertical frame digits stand upright. */
interface Drawn {
  readonly story: Story;
  readonly writing: Writing;
}

/** An editor with what it shows, for as long as its frame is on the screen. */
class ShownStory {
  readonly editor: LexicalEditor;
  #shown: Drawn;
  /** Given from outside while the input method was composing. */
  #waiting: Drawn | undefined;
  /** Told, and not come back yet. A story that comes back late is older than what stands here by now. */
  #told: readonly Story[] = [];

  constructor(drawn: Drawn) {
    this.editor = createStoryEditor(drawn.story, drawn.writing);
    this.#shown = drawn;
  }

  /** Undo, or an edit elsewhere. What is being composed is not touched: it is shown afterwards, unless it was composed over. */
  show(drawn: Drawn): void {
    if (drawn.writing === this.#shown.writing && this.#isComingBack(drawn.story)) return;
    const isSame =
      drawn.writing === this.#shown.writing && isSameStory(drawn.story, this.#shown.story);
    if (isSame) {
      this.#waiting = undefined;
      return;
    }
    if (this.editor.isComposing()) {
      this.#waiting = drawn;
      return;
    }
    this.#waiting = undefined;
    this.#told = [];
    this.#shown = drawn;
    showStory(this.editor, drawn.story, drawn.writing);
  }

  /** Tells of the user's edits, never in the middle of a composition. */
  watch(told: (story: Story) => void): () => void {
    return this.editor.registerUpdateListener(({ editorState, tags }) => {
      if (tags.has(FROM_OUTSIDE) || this.editor.isComposing()) return;
      const story = toStory(editorState.toJSON());
      if (!isSameStory(story, this.#shown.story)) {
        this.#shown = { ...this.#shown, story };
        this.#waiting = undefined;
        this.#told = [...this.#told, story];
        told(story);
      } else if (this.#waiting) this.show(this.#waiting);
    });
  }

  #isComingBack(story: Story): boolean {
    const at = this.#told.findIndex((told) => isSameStory(told, story));
    if (at >= 0) this.#told = this.#told.slice(at + 1);
    return at >= 0;
  }
}

function putCaret(editor: LexicalEditor, opensAt: StoryPlace | undefined): void {
  const root = editor.getRootElement();
  if (root && caretAtPointer(root)) root.focus({ preventScroll: true });
  else if (root && opensAt) {
    const place = { line: opensAt.line, offset: opensAt.at };
    editor.update(() => $selectPositions(place), { discrete: true, tag: FROM_OUTSIDE });
    root.focus({ preventScroll: true });
  } else editor.focus();
}

function openForWriting(
  editor: LexicalEditor,
  writing: Writing,
  { opensAt, ...watch }: CaretWatch & Pick<StoryEditing, 'opensAt'>,
): () => void {
  const end = registerTyping(editor, writing);
  editor.setEditable(true);
  setEditedStory(editor);
  putCaret(editor, opensAt);
  const endWatching = watchCaret(editor, writing === 'vertical', watch);
  return () => {
    endWatching();
    setEditedStory(undefined);
    editor.setEditable(false);
    end();
  };
}

export interface StoryEditing extends CaretWatch {
  readonly isEditable: boolean;
  readonly opensAt?: StoryPlace | undefined;
  onChange(story: Story): void;
}

/** One editor that is never mounted again, whether its story is read or written; gives the place where it draws, and the editor. */
export function useStoryEditor(drawn: Drawn, editing: StoryEditing) {
  const { isEditable } = editing;
  const { story, writing } = drawn;
  const [shown] = useState(() => new ShownStory(drawn));
  const root = useRef<HTMLDivElement>(null);
  const told = useRef(editing);
  told.current = editing;

  useLayoutEffect(() => {
    shown.editor.setRootElement(root.current);
    return () => shown.editor.setRootElement(null);
  }, [shown]);
  useEffect(() => shown.watch((changed) => told.current.onChange(changed)), [shown]);
  useLayoutEffect(() => shown.show({ story, writing }), [shown, story, writing]);
  useEffect(
    () =>
      isEditable
        ? openForWriting(shown.editor, writing, {
            opensAt: told.current.opensAt,
            onCaret: (place) => told.current.onCaret(place),
            onBeforeStart: () => told.current.onBeforeStart(),
          })
        : undefined,
    [shown, isEditable, writing],
  );
  return { root, editor: shown.editor };
}
