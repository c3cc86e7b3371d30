import type { RangeSelection } from 'lexical';
import { $holderAround, $holdSelected, $releaseAt } from '../holder/hold-words.ts';
import { isSafeLink } from './safe-link.ts';
import { $createStoryLink, $isStoryLink } from './story-link.ts';

/** Gives the selected words an address, or the link at the caret another; undefined, or one that may not be printed, takes it away. */
export function $setLink(selection: RangeSelection, url: string | undefined): void {
  const address = url !== undefined && isSafeLink(url) ? url : undefined;
  const kind = { is: $isStoryLink, create: () => $createStoryLink(address ?? '') };
  if (!selection.isCollapsed()) {
    $holdSelected(selection, kind, address !== undefined);
    return;
  }
  if (address === undefined) $releaseAt(selection, kind);
  else $holderAround(selection.anchor.getNode(), kind)?.setUrl(address);
}
