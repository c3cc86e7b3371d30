import { COMMAND_PRIORITY_HIGH, FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical';

/** Ctrl+I and the like ask for looks that a story has not (a slanted kanji is a fault, not an emphasis): nothing happens. */
export const registerMarks = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    FORMAT_TEXT_COMMAND,
    (format) => format !== 'bold' && format !== 'underline',
    COMMAND_PRIORITY_HIGH,
  );
