import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';

/** Digits that a PDF or a justified letter has pulled apart (1 2 月) belong together. */
const joinDigits = (text: string): string =>
  text.replace(/(?<=\d)[ \u3000](?=\d+\s?[年月日人円時分])/g, '');

/** Pasting keeps the words and the paragraphs and leaves the foreign look behind. */
export function registerCleanPaste(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const clipboard = 'clipboardData' in event ? event.clipboardData : null;
      // Lexical's own clipboard (our own stories) keeps its marks.
      if (!clipboard || clipboard.types.includes('application/x-lexical-editor')) return false;
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      event.preventDefault();
      const lines = joinDigits(clipboard.getData('text/plain')).split(/\r?\n/);
      for (const [index, line] of lines.entries()) {
        if (index > 0) selection.insertParagraph();
        if (line !== '') selection.insertText(line);
      }
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}
