import { $getSelection, $isRangeSelection } from 'lexical';
import { editedStory } from './edited-story.ts';

/** The block of the edited story in which the caret stands; undefined when none is edited. */
export function caretBlock(): number | undefined {
  return editedStory()
    ?.getEditorState()
    .read(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return undefined;
      return selection.focus.getNode().getTopLevelElement()?.getIndexWithinParent();
    });
}
