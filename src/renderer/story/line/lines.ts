import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $isStoryItem, $isStoryList, type StoryItem } from '../list/story-list.ts';
import { $isStoryParagraph, type StoryParagraph } from '../paragraph/story-paragraph.ts';

/** What Enter ends: a paragraph or an item of a list. The lines of `storyText` between its breaks. */
export type StoryLine = StoryParagraph | StoryItem;

export const $isStoryLine = (node: LexicalNode | null | undefined): node is StoryLine =>
  $isStoryParagraph(node) || $isStoryItem(node);

/** A place in the story that outlives a rebuilt tree: which line, and how many characters into it. */
export interface TextPosition {
  readonly line: number;
  readonly offset: number;
}

export const $lines = (): StoryLine[] =>
  $getRoot()
    .getChildren()
    .flatMap((block) => ($isStoryList(block) ? block.getChildren() : [block]))
    .filter($isStoryLine);

export const $lineOf = (node: LexicalNode): StoryLine | undefined =>
  [node, ...node.getParents()].find($isStoryLine);

/** The lines that a selection touches, in order. */
export const $selectedLines = (selection: RangeSelection): StoryLine[] => {
  const lines = [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]
    .map($lineOf)
    .filter((line) => line !== undefined);
  const keys = new Set(lines.map((line) => line.getKey()));
  return $lines().filter((line) => keys.has(line.getKey()));
};

const leavesOf = (node: LexicalNode): LexicalNode[] =>
  $isElementNode(node) ? node.getChildren().flatMap(leavesOf) : [node];

const sizeOf = (leaf: LexicalNode): number =>
  $isTextNode(leaf) ? leaf.getTextContentSize() : $isLineBreakNode(leaf) ? 1 : 0;

const sizeOfAll = (leaves: readonly LexicalNode[]): number =>
  leaves.reduce((size, leaf) => size + sizeOf(leaf), 0);

/** Characters of the line that stand before the point. */
function offsetIn(line: ElementNode, point: PointType): number {
  const node = point.getNode();
  const leaves = leavesOf(line);
  const before = (key: string): number =>
    sizeOfAll(
      leaves.slice(
        0,
        Math.max(
          0,
          leaves.findIndex((leaf) => leaf.getKey() === key),
        ),
      ),
    );
  if (!$isElementNode(node)) return before(node.getKey()) + point.offset;
  const [first] = leavesOf(node);
  const start = first ? before(first.getKey()) : sizeOfAll(leaves);
  return start + sizeOfAll(node.getChildren().slice(0, point.offset).flatMap(leavesOf));
}

export function $positionOf(point: PointType): TextPosition {
  const line = $lineOf(point.getNode());
  if (!line) return { line: 0, offset: 0 };
  const index = $lines().findIndex((one) => one.is(line));
  return { line: Math.max(0, index), offset: offsetIn(line, point) };
}

/** Where the caret is, if there is one. */
export function $caret(): TextPosition | undefined {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $positionOf(selection.focus) : undefined;
}

/** Which of two neighbouring words a caret between them belongs to. */
type Attached = 'to-the-word-before' | 'to-the-word-after';

function setPoint(point: PointType, { line: index, offset }: TextPosition, to: Attached): void {
  const lines = $lines();
  const line = lines[Math.min(index, lines.length - 1)];
  if (!line) return;
  let rest = offset;
  let end: { leaf: LexicalNode; size: number } | undefined;
  for (const leaf of leavesOf(line)) {
    const size = sizeOf(leaf);
    if (rest < 0) break;
    if ($isTextNode(leaf) && rest <= size) {
      if (rest < size || to === 'to-the-word-before') {
        point.set(leaf.getKey(), rest, 'text');
        return;
      }
      end = { leaf, size };
    }
    rest -= size;
  }
  if (end) point.set(end.leaf.getKey(), end.size, 'text');
  else point.set(line.getKey(), line.getChildrenSize(), 'element');
}

/** Sets the caret, or selects from `anchor` to `focus`. */
export function $selectPositions(anchor: TextPosition, focus: TextPosition = anchor): void {
  const selection = $createRangeSelection();
  setPoint(selection.anchor, anchor, 'to-the-word-before');
  setPoint(selection.focus, focus, 'to-the-word-before');
  $setSelection(selection);
}

/** Attaches a caret that stands between two words, or beside a reading, to one of them; on the page it stays where it is. */
export function $attachCaret(selection: RangeSelection, to: Attached): void {
  const place = $positionOf(selection.anchor);
  setPoint(selection.anchor, place, to);
  setPoint(selection.focus, place, to);
}

/** Does something to the tree that leaves the words where they are; the selection stays on its words. */
export function $keepingSelection(selection: RangeSelection, deed: () => void): void {
  const { format, style } = selection;
  const [anchor, focus] = [$positionOf(selection.anchor), $positionOf(selection.focus)];
  deed();
  $selectPositions(anchor, focus);
  selection.format = format;
  selection.style = style;
}
