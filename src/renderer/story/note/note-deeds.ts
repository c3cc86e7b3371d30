import type { RangeSelection } from 'lexical';
import { $holderAround, $holdSelected, $releaseAt } from '../holder/hold-words.ts';
import { $createStoryNote, $isStoryNote } from './story-note.ts';

/** Gives the selected words a note, or the note at the caret other words; empty takes it away. */
export function $setNote(selection: RangeSelection, note: string): void {
  const kind = { is: $isStoryNote, create: () => $createStoryNote(note) };
  const known = $holderAround(selection.anchor.getNode(), kind);
  if (known && note !== '') known.setNote(note);
  else if (selection.isCollapsed() || note === '') $releaseAt(selection, kind);
  else $holdSelected(selection, kind, true);
}
