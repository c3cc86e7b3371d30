import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { $keepingSelection, $lineOf, $positionOf } from '../line/lines.ts';
import { $toParagraphs } from './list-deeds.ts';
import { $isStoryItem, type StoryItem } from './story-list.ts';

/** The item in which a caret stands, with nothing selected. */
function $itemAt(): { selection: RangeSelection; item: StoryItem } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const item = $lineOf(selection.anchor.getNode());
  return $isStoryItem(item) ? { selection, item } : undefined;
}

/** Enter in an empty item, and Backspace at an item's beginning, leave the list. */
export function registerList(editor: LexicalEditor): () => void {
  const leave = (mayLeave: (selection: RangeSelection, item: StoryItem) => boolean): boolean => {
    const at = $itemAt();
    if (!at || !mayLeave(at.selection, at.item)) return false;
    $keepingSelection(at.selection, () => $toParagraphs([at.item]));
    return true;
  };
  return mergeRegister(
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => leave((_selection, item) => item.isEmpty()),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => isBackward && leave(({ anchor }) => $positionOf(anchor).offset === 0),
      COMMAND_PRIORITY_LOW,
    ),
  );
}
