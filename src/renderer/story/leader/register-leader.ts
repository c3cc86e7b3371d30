import {
  $createTabNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { $lineOf } from '../line/lines.ts';
import { $isStoryParagraph, type StoryParagraph } from '../paragraph/story-paragraph.ts';

/** A line whose parts are to be led by dots needs a place for them: at the caret, unless it has one. */
export function $giveLeader(selection: RangeSelection, line: StoryParagraph): void {
  if (selection.isCollapsed() && !line.getTextContent().includes('\t')) {
    selection.insertNodes([$createTabNode()]);
  }
}

/** Tab sets dots in a line that is set with a leader; elsewhere it goes on to the next control, as everywhere. */
export const registerLeader = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    KEY_TAB_COMMAND,
    (event) => {
      const selection = $getSelection();
      if (event.shiftKey || !$isRangeSelection(selection)) return false;
      const line = $lineOf(selection.anchor.getNode());
      if (!$isStoryParagraph(line) || line.getSetting() !== 'leader') return false;
      event.preventDefault();
      selection.insertNodes([$createTabNode()]);
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
