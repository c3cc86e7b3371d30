import { $isTextNode, type LexicalNode, type RangeSelection, type TextNode } from 'lexical';
import { $createRubyNode, $isRubyNode, type RubyNode } from './ruby-node.ts';

export const $rubyAround = (node: LexicalNode): RubyNode | undefined =>
  node.getParents().find($isRubyNode);

/** The selected words as far as they stand side by side: a reading does not reach over a line's end. */
function $wordsOf(selection: RangeSelection): TextNode[] {
  const [first, ...rest] = selection.extract().filter($isTextNode);
  const words = first ? [first] : [];
  for (const next of rest) {
    if (!words.at(-1)?.getNextSibling()?.is(next)) break;
    words.push(next);
  }
  return words;
}

function $removeReading(ruby: RubyNode): void {
  for (const child of ruby.getChildren()) ruby.insertBefore(child);
  ruby.remove();
}

/** The reading of the ruby at the caret, or of what is selected; an empty one takes it away. */
export function $setReading(selection: RangeSelection, reading: string): void {
  const known = $rubyAround(selection.anchor.getNode());
  if (known) {
    if (reading === '') $removeReading(known);
    else known.setReading(reading);
    return;
  }
  if (reading === '' || selection.isCollapsed()) return;
  const words = $wordsOf(selection);
  const [first] = words;
  if (!first) return;
  const ruby = $createRubyNode(reading);
  first.insertBefore(ruby);
  ruby.append(...words);
}
