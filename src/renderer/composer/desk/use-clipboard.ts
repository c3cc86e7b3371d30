import { useEffect } from 'react';
import { addFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { Desk } from '../engine/desk.ts';
import { clipSelection, deleteSelection, pasteClip } from '../engine/frame-commands.ts';
import { select } from '../engine/selecting.ts';
import { giveFrames, takeFrames } from '../laying/clipboard.ts';
import { boxAround } from '../laying/lay-record.ts';
import { newTextFrame } from '../tools/draw/new-frame.ts';
import { useLayFiles } from './use-drop.ts';

/** A field or a story has a clipboard of its own; what lies over the desk has none. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"]') !== null);

const PASTED_MM = { widthMm: 100, heightMm: 60 };

/** Plain words become a text frame in the middle of what is seen. */
function pasteWords({ composer, view }: Desk, words: string): void {
  const { publication, pageId } = composer.store.getState();
  const { frame, story } = newTextFrame(
    boxAround(publication.sheet, PASTED_MM, view.middle()),
    words,
  );
  composer.transact('paste', addFrame(pageId, frame, story));
  select(composer, [frame.id]);
}

/** Ctrl+C, X and V on the desk: frames, also between windows; pictures and words from other programs. */
export function useClipboard(desk: Desk): void {
  const layFiles = useLayFiles(desk);
  useEffect(() => {
    const give = (event: ClipboardEvent): boolean => {
      const clip = clipSelection(desk.composer);
      if (isElsewhere(event.target) || !clip || !event.clipboardData) return false;
      // Words marked on the page's surroundings are copied as words.
      if (document.getSelection()?.isCollapsed === false) return false;
      giveFrames(event.clipboardData, clip);
      desk.room.setState({ clip });
      event.preventDefault();
      return true;
    };
    const onCopy = (event: ClipboardEvent): void => void give(event);
    const onCut = (event: ClipboardEvent): void => {
      if (give(event)) deleteSelection(desk.composer);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const transfer = event.clipboardData;
      if (isElsewhere(event.target) || !transfer) return;
      const clip = takeFrames(transfer);
      const words = transfer.getData('text/plain').trim();
      if (clip) pasteClip(desk.composer, clip);
      else if (transfer.files.length > 0) layFiles([...transfer.files], desk.view.middle());
      else if (words !== '') pasteWords(desk, words);
      else return;
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [desk, layFiles]);
}
