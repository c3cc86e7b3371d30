import { mergeRegister } from '@lexical/utils';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  type EditorState,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  TextNode,
} from 'lexical';
import { $attachCaret } from '../line/lines.ts';
import { StoryLink } from '../link/story-link.ts';
import { StoryNote } from '../note/story-note.ts';
import { RubyNode } from '../ruby/ruby-node.ts';

const isHolder = (node: LexicalNode): node is ElementNode =>
  node instanceof RubyNode || node instanceof StoryLink || node instanceof StoryNote;

/** Takes the first `size` characters of a holder's words, or the last, out of it. */
function $takeOut(holder: ElementNode, size: number, end: 'first' | 'last'): void {
  let rest = size;
  while (rest > 0) {
    const node = end === 'first' ? holder.getFirstChild() : holder.getLastChild();
    if (!$isTextNode(node)) return;
    const length = node.getTextContentSize();
    const parts = length <= rest ? [node] : node.splitText(end === 'first' ? rest : length - rest);
    const piece = end === 'first' ? parts[0] : parts.at(-1);
    if (!piece) return;
    if (end === 'first') holder.insertBefore(piece);
    else holder.insertAfter(piece);
    rest -= piece.getTextContentSize();
  }
  return;
}

function $mendEdges(holder: ElementNode, before: string): void {
  const now = holder.getTextContent();
  const added = now.length - before.length;
  if (before === '' || added <= 0) return;
  if (now.endsWith(before)) $takeOut(holder, added, 'first');
  else if (now.startsWith(before)) $takeOut(holder, added, 'last');
}

/**
 * What is written at the edge of a ruby, a link or a note stands outside it. It is taken out when the input method has finished: moved in the
 * middle of a composition, it would be torn.
 */
export function registerEdges(editor: LexicalEditor): () => void {
  let settled: EditorState = editor.getEditorState();
  const wordsBefore = (key: string): string =>
    settled.read(() => $getNodeByKey(key)?.getTextContent() ?? '');
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      if (!editor.isComposing()) settled = editorState;
    }),
    // Chromium would step over the reading first, and take nothing away.
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        const selection = $getSelection();
        if ($isRangeSelection(selection) && selection.isCollapsed()) {
          $attachCaret(selection, isBackward ? 'to-the-word-before' : 'to-the-word-after');
        }
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerNodeTransform(TextNode, (text) => {
      const holder = text.getParent();
      if (!holder || !isHolder(holder) || editor.isComposing()) return;
      $mendEdges(holder, wordsBefore(holder.getKey()));
    }),
  );
}
