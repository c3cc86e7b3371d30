import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_BACKSPACE_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import type { StoryPlace } from '../../../shared/publication/story-part.ts';
import { $positionOf } from './lines.ts';

export interface CaretWatch {
  /** The caret, when nothing is selected and nothing is being composed. */
  onCaret(place: StoryPlace): void;
  /** A key that leads out of the story at its beginning. */
  onBeforeStart(): void;
}

function $collapsedCaret(): StoryPlace | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { line, offset } = $positionOf(selection.focus);
  return { line, at: offset };
}

/** Lines run downwards, or from right to left: the key towards the line before differs. */
const leadingOut = (isVertical: boolean): LexicalCommand<KeyboardEvent>[] => [
  KEY_BACKSPACE_COMMAND,
  KEY_ARROW_UP_COMMAND,
  isVertical ? KEY_ARROW_RIGHT_COMMAND : KEY_ARROW_LEFT_COMMAND,
];

/** Tells where the caret goes in an editor that is written in; gives the end of it. */
export function watchCaret(
  editor: LexicalEditor,
  isVertical: boolean,
  watch: CaretWatch,
): () => void {
  const ends = leadingOut(isVertical).map((command) =>
    editor.registerCommand(
      command,
      () => {
        const caret = $collapsedCaret();
        if (caret && caret.line === 0 && caret.at === 0) watch.onBeforeStart();
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  const endWatching = editor.registerUpdateListener(({ editorState }) => {
    if (editor.isComposing()) return;
    const caret = editorState.read($collapsedCaret);
    if (caret) watch.onCaret(caret);
  });
  return () => {
    endWatching();
    for (const end of ends) end();
  };
}
