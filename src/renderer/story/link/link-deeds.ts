import { $isTextNode, type LexicalNode, type RangeSelection } from 'lexical';
import { $isRubyNode } from '../ruby/ruby-node.ts';
import { isSafeLink } from './safe-link.ts';
import { $createStoryLink, $isStoryLink, type StoryLink } from './story-link.ts';

const $linkAround = (node: LexicalNode): StoryLink | undefined =>
  node.getParents().find($isStoryLink);

function $removeLink(link: StoryLink): void {
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

/** The selected words, a reading's base with its reading, each once. */
function $selectedWords(selection: RangeSelection): LexicalNode[] {
  const words = selection.extract().filter($isTextNode);
  const wholes = words.map((word) => word.getParents().find($isRubyNode) ?? word);
  return [...new Map(wholes.map((whole) => [whole.getKey(), whole])).values()];
}

function $wrap(words: readonly LexicalNode[], url: string): void {
  let link: StoryLink | undefined;
  for (const word of words) {
    if (link?.getNextSibling()?.is(word)) {
      link.append(word);
      continue;
    }
    link = $createStoryLink(url);
    word.insertBefore(link);
    link.append(word);
  }
}

/** Gives the selected words an address, or the link at the caret another; undefined, or one that may not be printed, takes it away. */
export function $setLink(selection: RangeSelection, url: string | undefined): void {
  const address = url !== undefined && isSafeLink(url) ? url : undefined;
  const known = $linkAround(selection.anchor.getNode());
  if (known && selection.isCollapsed()) {
    if (address === undefined) $removeLink(known);
    else known.setUrl(address);
    return;
  }
  if (selection.isCollapsed()) return;
  const words = $selectedWords(selection);
  const links = words.map($linkAround).filter((link) => link !== undefined);
  for (const link of new Map(links.map((one) => [one.getKey(), one])).values()) $removeLink(link);
  if (address !== undefined) $wrap(words, address);
}
