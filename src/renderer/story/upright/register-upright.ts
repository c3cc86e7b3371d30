import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { linesIn, type Run } from '../../../shared/publication/story.ts';
import { fromRuns, type Serialized } from '../from-story.ts';
import { $keepingSelection, $lines, type StoryLine } from '../line/lines.ts';
import { toStory } from '../to-story.ts';

/** Marks the update that stands digits upright: no words have changed. */
const UPRIGHT = 'story-upright';

/** How a line is cut into pieces, whatever they look like. */
const cut = (nodes: readonly LexicalNode[]): string =>
  nodes
    .map((node) =>
      $isElementNode(node)
        ? `<${node.getType()} ${cut(node.getChildren())}>`
        : node.getTextContent(),
    )
    .join('|');

const wantedCut = (nodes: readonly Serialized[]): string =>
  nodes
    .map(({ type, text, children }) => {
      if (children) return `<${type} ${wantedCut(children)}>`;
      return typeof text === 'string' ? text : '\n';
    })
    .join('|');

const runsOfLines = (state: EditorState): (readonly Run[])[] =>
  toStory(state.toJSON()).blocks.flatMap(linesIn);

interface WrongLine {
  readonly line: StoryLine;
  readonly nodes: readonly Serialized[];
}

function $wrongLines(state: EditorState): WrongLine[] {
  const runs = runsOfLines(state);
  return $lines().flatMap((line, index) => {
    const nodes = fromRuns(runs[index] ?? [], 'vertical');
    return cut(line.getChildren()) === wantedCut(nodes) ? [] : [{ line, nodes }];
  });
}

function $mend(wrong: readonly WrongLine[]): void {
  const deed = (): void => {
    for (const { line, nodes } of wrong) {
      line
        .getLatest()
        .clear()
        .append(...nodes.map((node) => $parseSerializedNode(node)));
    }
  };
  const selection = $getSelection();
  if ($isRangeSelection(selection)) $keepingSelection(selection, deed);
  else deed();
}

/** In a vertical story digits stand upright; they are cut out of their line anew after each edit, never during a composition. */
export function registerUpright(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
    if (dirtyElements.size === 0 || tags.has(UPRIGHT) || editor.isComposing()) return;
    const wrong = editorState.read(() => $wrongLines(editorState));
    if (wrong.length > 0) editor.update(() => $mend(wrong), { tag: UPRIGHT });
  });
}
