import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import { createEditor, type LexicalEditor, ParagraphNode } from 'lexical';
import type { Story } from '../../shared/publication/story.ts';
import { fromStory } from './from-story.ts';
import { StoryList } from './list/story-list.ts';
import { $createStoryParagraph, StoryParagraph } from './paragraph/story-paragraph.ts';
import { registerCleanPaste } from './paste/clean-paste.ts';
import { RubyNode } from './ruby/ruby-node.ts';

/** Marks an update that shows a story given from outside: it is not the user's edit. */
export const FROM_OUTSIDE = 'story-from-outside';

const THEME = { text: { bold: 'story-bold', underline: 'story-underline' }, link: 'story-link' };

/** An editor for one story, read-only until it is edited. Lexical's own history is not used: edits join the publication's. */
export function createStoryEditor(story: Story): LexicalEditor {
  const editor = createEditor({
    namespace: 'gariban-story',
    editable: false,
    theme: THEME,
    nodes: [
      StoryParagraph,
      { replace: ParagraphNode, with: () => $createStoryParagraph(), withKlass: StoryParagraph },
      StoryList,
      {
        replace: ListNode,
        with: (node: ListNode) => new StoryList(node.getListType()),
        withKlass: StoryList,
      },
      ListItemNode,
      LinkNode,
      RubyNode,
    ],
    onError: (error) => {
      throw error;
    },
  });
  showStory(editor, story);
  return editor;
}

/** Shows another story in the same editor, which is not mounted again. */
export function showStory(editor: LexicalEditor, story: Story): void {
  editor.setEditorState(editor.parseEditorState(fromStory(story)), { tag: FROM_OUTSIDE });
}

/** Typing, lists and pasting; gives the undo of the registration. */
export const registerTyping = (editor: LexicalEditor): (() => void) =>
  mergeRegister(registerRichText(editor), registerList(editor), registerCleanPaste(editor));
