import { $isTextNode, type ElementNode, type LexicalNode, type RangeSelection } from 'lexical';
import { $isRubyNode } from '../ruby/ruby-node.ts';

/** An inline element that holds words: a link, a note. */
export interface HolderKind<Holder extends ElementNode> {
  is(node: LexicalNode): node is Holder;
  create(): Holder;
}

function $release(holder: ElementNode): void {
  for (const child of holder.getChildren()) holder.insertBefore(child);
  holder.remove();
}

/** The selected words, a reading's base with its reading, each once. */
function $selectedWords(selection: RangeSelection): LexicalNode[] {
  const words = selection.extract().filter($isTextNode);
  const wholes = words.map((word) => word.getParents().find($isRubyNode) ?? word);
  return [...new Map(wholes.map((whole) => [whole.getKey(), whole])).values()];
}

function $hold(words: readonly LexicalNode[], create: () => ElementNode): void {
  let holder: ElementNode | undefined;
  for (const word of words) {
    if (holder?.getNextSibling()?.is(word)) {
      holder.append(word);
      continue;
    }
    holder = create();
    word.insertBefore(holder);
    holder.append(word);
  }
}

export const $holderAround = <Holder extends ElementNode>(
  node: LexicalNode,
  { is }: Pick<HolderKind<Holder>, 'is'>,
): Holder | undefined => node.getParents().find(is);

/** Takes away the holder at the caret. */
export function $releaseAt<Holder extends ElementNode>(
  selection: RangeSelection,
  kind: Pick<HolderKind<Holder>, 'is'>,
): void {
  const holder = $holderAround(selection.anchor.getNode(), kind);
  if (holder) $release(holder);
}

/** Puts the selected words into a holder of that kind; without `isHeld` only out of those they are in. */
export function $holdSelected<Holder extends ElementNode>(
  selection: RangeSelection,
  kind: HolderKind<Holder>,
  isHeld: boolean,
): void {
  const words = $selectedWords(selection);
  const holders = words
    .map((word) => $holderAround(word, kind))
    .filter((holder) => holder !== undefined);
  for (const holder of new Map(holders.map((one) => [one.getKey(), one])).values())
    $release(holder);
  if (isHeld) $hold(words, kind.create);
}
