import { $parseSerializedNode, type RangeSelection } from 'lexical';
import {
  isWords,
  linesIn,
  type Run,
  type Story,
  type WordsBlock,
} from '../../../shared/publication/story.ts';
import { fromRuns } from '../from-story.ts';
import { $keepingSelection, $lineOf, type StoryLine } from '../line/lines.ts';
import { $toList } from '../list/list-deeds.ts';
import { $isStoryParagraph } from '../paragraph/story-paragraph.ts';
import { $rubyAround } from '../ruby/ruby-deeds.ts';

interface PastedLine {
  readonly runs: readonly Run[];
  readonly block: WordsBlock;
}

const pastedLines = ({ blocks }: Story): PastedLine[] =>
  blocks.filter(isWords).flatMap((block) => linesIn(block).map((runs) => ({ runs, block })));

const hasNoLook = (runs: readonly Run[]): boolean =>
  runs.every((run) => run.type === 'text' && Object.keys(run).length === 2);

const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.type === 'text' ? run.text : run.type === 'ruby' ? run.base : ' '))
    .join('');

function $insertRuns(selection: RangeSelection, runs: readonly Run[]): void {
  // Words without a look take the one of their place; nothing but words goes under a reading.
  if (hasNoLook(runs) || $rubyAround(selection.anchor.getNode())) {
    const words = wordsOf(runs);
    if (words !== '') selection.insertText(words);
    return;
  }
  selection.insertNodes(fromRuns(runs, 'horizontal').map((node) => $parseSerializedNode(node)));
}

function $takeLook(line: StoryLine, block: WordsBlock): void {
  if (!$isStoryParagraph(line)) return;
  line.setParagraphStyle(block.style);
  if (block.type === 'paragraph' && block.align !== undefined) line.setFormat(block.align);
}

export interface InsertionLook {
  /** The story is one of ours: its paragraphs keep their styles where they fill a line. */
  readonly keepsStyles: boolean;
}

/** Puts a story at the selection: its first line goes on the caret's line, what stood behind the caret goes behind its last. */
export function $insertStory(
  selection: RangeSelection,
  story: Story,
  { keepsStyles }: InsertionLook,
): void {
  if (!selection.isCollapsed()) selection.removeText();
  const listed: { line: StoryLine; block: WordsBlock }[] = [];
  for (const [index, { runs, block }] of pastedLines(story).entries()) {
    if (index > 0) selection.insertParagraph();
    const line = $lineOf(selection.anchor.getNode());
    if (line && keepsStyles && line.isEmpty()) $takeLook(line, block);
    $insertRuns(selection, runs);
    if (line) listed.push({ line, block });
  }
  $keepingSelection(selection, () => {
    for (const { line, block } of listed) {
      if (block.type === 'list') $toList([line.getLatest()], block.marker);
    }
  });
}
