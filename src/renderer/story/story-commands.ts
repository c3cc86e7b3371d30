import { $toggleLink } from '@lexical/link';
import { $insertList, $isListItemNode, $removeList } from '@lexical/list';
import { $patchStyleText } from '@lexical/selection';
import {
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { Alignment, ParagraphStyleName } from '../../shared/publication/story.ts';
import { editedStory } from './edited-story.ts';
import { $isStoryList, type ListMarker } from './list/story-list.ts';
import { $isStoryParagraph } from './paragraph/story-paragraph.ts';
import { $createRubyNode, $isRubyNode } from './ruby/ruby-node.ts';
import { isSafeLink } from './run-style.ts';

/** Does something with what is selected in the edited story; nothing while the input method is composing. */
function withSelection(deed: (selection: RangeSelection) => void): void {
  const editor = editedStory();
  if (!editor || editor.isComposing()) return;
  editor.update(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) deed(selection);
  });
}

const blocksOf = (selection: RangeSelection): LexicalNode[] => {
  const tops = selection.getNodes().flatMap((node) => node.getTopLevelElement() ?? []);
  return [...new Map(tops.map((node) => [node.getKey(), node])).values()];
};

const rubyAround = (node: LexicalNode) => node.getParents().find($isRubyNode) ?? undefined;

function $setRuby(selection: RangeSelection, reading: string): void {
  const known = rubyAround(selection.anchor.getNode());
  if (known) {
    if (reading !== '') known.setReading(reading);
    else {
      for (const child of known.getChildren()) known.insertBefore(child);
      known.remove();
    }
    return;
  }
  if (reading === '' || selection.isCollapsed()) return;
  const parts = selection.extract().filter((node) => node.getType() === 'text');
  const first = parts[0];
  if (!first) return;
  const ruby = $createRubyNode(reading);
  first.insertBefore(ruby);
  ruby.append(...parts);
}

function $setList(selection: RangeSelection, marker: ListMarker | undefined): void {
  if (marker === undefined) {
    $removeList();
    return;
  }
  $insertList(marker === 'bullet' ? 'bullet' : 'number');
  for (const item of selection
    .getNodes()
    .flatMap((node) => [node, ...node.getParents()])
    .filter($isListItemNode)) {
    const list = item.getParent();
    if ($isStoryList(list)) list.setMarker(marker);
  }
}

/** What can be done with the text that is selected in the edited story. */
export const storyCommands = {
  bold: (): void => void editedStory()?.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
  underline: (): void => void editedStory()?.dispatchCommand(FORMAT_TEXT_COMMAND, 'underline'),
  colour: (colour: string | undefined): void =>
    withSelection((selection) => $patchStyleText(selection, { color: colour ?? null })),
  sizePt: (size: number | undefined): void =>
    withSelection((selection) =>
      $patchStyleText(selection, { 'font-size': size === undefined ? null : `${size}pt` }),
    ),
  align: (align: Alignment): void =>
    withSelection((selection) => {
      for (const block of blocksOf(selection)) if ($isStoryParagraph(block)) block.setFormat(align);
    }),
  style: (style: ParagraphStyleName): void =>
    withSelection((selection) => {
      for (const block of blocksOf(selection)) {
        if ($isStoryParagraph(block) || $isStoryList(block)) block.setParagraphStyle(style);
      }
    }),
  /** Undefined makes paragraphs again. */
  list: (marker: ListMarker | undefined): void =>
    withSelection((selection) => $setList(selection, marker)),
  /** The reading of what is selected, or of the ruby at the caret; empty takes it away. */
  ruby: (reading: string): void => withSelection((selection) => $setRuby(selection, reading)),
  link: (url: string | undefined): void =>
    withSelection(() => $toggleLink(url !== undefined && isSafeLink(url) ? url : null)),
  /** Back to where the text is written. */
  focus: (): void => editedStory()?.focus(),
} as const;
