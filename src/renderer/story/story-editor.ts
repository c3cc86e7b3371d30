import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  createEditor,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
  type LexicalNodeReplacement,
  ParagraphNode,
} from 'lexical';
import type { Story } from '../../shared/publication/story.ts';
import { registerEdges } from './edges/register-edges.ts';
import { fromStory, type Writing } from './from-story.ts';
import { registerLeader } from './leader/register-leader.ts';
import { changeEnd } from './line/change-end.ts';
import { $caret, $selectPositions } from './line/lines.ts';
import { StoryLink } from './link/story-link.ts';
import { registerList } from './list/register-list.ts';
import { StoryItem, StoryList } from './list/story-list.ts';
import { registerMarks } from './marks/register-marks.ts';
import { StoryNote } from './note/story-note.ts';
import { $createStoryParagraph, StoryParagraph } from './paragraph/story-paragraph.ts';
import { OWN_NAMESPACE, registerCleanPaste } from './paste/clean-paste.ts';
import { StoryPlaced } from './placed/story-placed.ts';
import { RubyNode } from './ruby/ruby-node.ts';
import { toStory } from './to-story.ts';
import { registerUpright } from './upright/register-upright.ts';
import { UprightNode } from './upright/upright-node.ts';

/** Marks an update that shows a story given from outside: it is not the user's edit. */
export const FROM_OUTSIDE = 'story-from-outside';

const THEME = {
  text: { bold: 'story-bold', underline: 'story-underline' },
  tab: 'story-tab',
  link: 'story-link',
};

/** Every kind of node that a story is drawn with; Lexical's own paragraph is made ours. */
export const STORY_NODES: readonly (Klass<LexicalNode> | LexicalNodeReplacement)[] = [
  StoryParagraph,
  { replace: ParagraphNode, with: () => $createStoryParagraph(), withKlass: StoryParagraph },
  StoryList,
  StoryItem,
  StoryLink,
  StoryNote,
  RubyNode,
  UprightNode,
  StoryPlaced,
];

/** An editor for one story, read-only until it is edited. Lexical's own history is not used: edits join the publication's. */
export function createStoryEditor(story: Story, writing: Writing): LexicalEditor {
  const editor = createEditor({
    namespace: OWN_NAMESPACE,
    editable: false,
    theme: THEME,
    nodes: [...STORY_NODES],
    onError: (error) => {
      throw error;
    },
  });
  const state = editor.parseEditorState(fromStory(story, writing));
  editor.setEditorState(state, { tag: FROM_OUTSIDE });
  return editor;
}

/** Shows another story in the same editor, which is not mounted again; a caret goes to where the words have changed. */
export function showStory(editor: LexicalEditor, story: Story, writing: Writing): void {
  const before = editor.getEditorState();
  const caret = editor.isEditable() ? before.read($caret) : undefined;
  const state = editor.parseEditorState(fromStory(story, writing));
  editor.setEditorState(state, { tag: FROM_OUTSIDE });
  if (!caret) return;
  const place = changeEnd(toStory(before.toJSON()), story) ?? caret;
  editor.update(() => $selectPositions(place), { discrete: true, tag: FROM_OUTSIDE });
}

/** What a hand does to a story; gives the undo of the registration. */
export const registerTyping = (editor: LexicalEditor, writing: Writing): (() => void) =>
  mergeRegister(
    registerRichText(editor),
    registerEdges(editor),
    registerList(editor),
    registerLeader(editor),
    registerMarks(editor),
    registerCleanPaste(editor),
    writing === 'vertical' ? registerUpright(editor) : () => undefined,
  );
