import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';
import * as z from 'zod';
import { type Story, storyFromText } from '../../../shared/publication/story.ts';
import { toBlocks } from '../to-story.ts';
import { storyFromHtml } from './html-story.ts';
import { $insertStory } from './insert-story.ts';
import { joinDigits } from './join-digits.ts';

const OWN_TYPE = 'application/x-lexical-editor';
export const OWN_NAMESPACE = 'gariban-story';

/** What our own stories put on the clipboard, whoever wrote it there: read as strictly as anything foreign. */
const ownClipboard = z.object({
  namespace: z.literal(OWN_NAMESPACE),
  nodes: z.array(z.looseObject({ type: z.string() })),
});

function ownStory(transfer: DataTransfer): Story | undefined {
  const text = transfer.getData(OWN_TYPE);
  if (text === '') return undefined;
  try {
    const read = ownClipboard.safeParse(JSON.parse(text));
    return read.success ? { blocks: toBlocks(read.data.nodes) } : undefined;
  } catch {
    return undefined;
  }
}

/** A copied table or picture has no words in its HTML; its plain text is what there is. */
function foreignStory(transfer: DataTransfer): Story {
  const html = transfer.getData('text/html');
  const story = html === '' ? { blocks: [] } : storyFromHtml(html);
  if (story.blocks.length > 0) return story;
  const text = joinDigits(transfer.getData('text/plain').replace(/\r\n?/g, '\n'));
  return text === '' ? story : storyFromText(text);
}

/** Puts what a clipboard or a drop carries at the caret. False if it carries no words. */
function $take(transfer: DataTransfer): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const own = ownStory(transfer);
  const story = own ?? foreignStory(transfer);
  if (story.blocks.length === 0) return false;
  $insertStory(selection, story, { keepsStyles: own !== undefined });
  return true;
}

/** Pasting and dropping keep the words, lists and emphasis, and leave the foreign look behind. */
export const registerCleanPaste = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const transfer = 'clipboardData' in event ? event.clipboardData : null;
        // While the input method composes, the words it holds are not to be torn from it.
        if (!transfer || editor.isComposing()) return false;
        event.preventDefault();
        $take(transfer);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (given) => typeof given !== 'string' && !!given.dataTransfer && $take(given.dataTransfer),
      COMMAND_PRIORITY_HIGH,
    ),
  );
