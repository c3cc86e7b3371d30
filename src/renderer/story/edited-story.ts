import type { LexicalEditor } from 'lexical';

/** The one editor that the user writes in; the text panel's deeds go there. */
let edited: LexicalEditor | undefined;
const listeners = new Set<() => void>();

export function setEditedStory(editor: LexicalEditor | undefined): void {
  edited = editor;
  for (const told of listeners) told();
}

export const editedStory = (): LexicalEditor | undefined => edited;

export function onEditedStory(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
