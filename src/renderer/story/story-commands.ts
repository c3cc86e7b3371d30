import { $patchStyleText } from '@lexical/selection';
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  FORMAT_TEXT_COMMAND,
  type RangeSelection,
  type TextFormatType,
} from 'lexical';
import type {
  Alignment,
  CharacterStyleName,
  ParagraphSetting,
  ParagraphStyleName,
  WordLine,
} from '../../shared/publication/story.ts';
import { editedStory } from './edited-story.ts';
import { $giveLeader } from './leader/register-leader.ts';
import { $keepingSelection, $selectedLines } from './line/lines.ts';
import { $setLink } from './link/link-deeds.ts';
import { $toList, $toParagraphs } from './list/list-deeds.ts';
import { $isStoryList, type ListMarker } from './list/story-list.ts';
import { $setNote } from './note/note-deeds.ts';
import { $isStoryParagraph } from './paragraph/story-paragraph.ts';
import { $setReading } from './ruby/ruby-deeds.ts';
import { characterStyle, EMPHASIS_STYLE, lineStyle, marksOf } from './run-style.ts';

/** Does something with what is selected in the edited story; nothing while the input method is composing. */
function withSelection(deed: (selection: RangeSelection) => void): void {
  const editor = editedStory();
  if (!editor || editor.isComposing()) return;
  editor.update(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) deed(selection);
  });
}

/** What words without a colour or size of their own have from their character style. */
function $styledAgain(selection: RangeSelection, property: 'color' | 'font-size'): string | null {
  const [word] = selection.getNodes().filter($isTextNode);
  const { as } = marksOf(0, word?.getStyle() ?? '');
  return as === undefined ? null : (characterStyle(as)[property] ?? null);
}

function toggle(format: Extract<TextFormatType, 'bold' | 'underline'>): void {
  const editor = editedStory();
  if (!editor || editor.isComposing()) return;
  editor.dispatchCommand(FORMAT_TEXT_COMMAND, format);
}

/** What can be done with the text that is selected in the edited story. */
export const storyCommands = {
  bold: (): void => toggle('bold'),
  underline: (): void => toggle('underline'),
  /** 圏点 on what is selected, or off. */
  emphasis: (isOn: boolean): void =>
    withSelection((selection) =>
      $patchStyleText(selection, { 'text-emphasis': isOn ? EMPHASIS_STYLE : null }),
    ),
  /** Undefined: as the paragraph's style has it. */
  colour: (colour: string | undefined): void =>
    withSelection((selection) =>
      $patchStyleText(selection, { color: colour ?? $styledAgain(selection, 'color') }),
    ),
  sizePt: (size: number | undefined): void =>
    withSelection((selection) =>
      $patchStyleText(selection, {
        'font-size': size === undefined ? $styledAgain(selection, 'font-size') : `${size}pt`,
      }),
    ),
  /** 文字の型: what the words are, or nothing in particular. */
  as: (name: CharacterStyleName | undefined): void =>
    withSelection((selection) => $patchStyleText(selection, { ...characterStyle(name) })),
  /** A line under what is selected, or none. */
  line: (line: WordLine | undefined): void =>
    withSelection((selection) => $patchStyleText(selection, { ...lineStyle(line) })),
  setting: (setting: ParagraphSetting | undefined): void =>
    withSelection((selection) => {
      for (const line of $selectedLines(selection)) {
        if (!$isStoryParagraph(line)) continue;
        line.setSetting(setting);
        if (setting === 'leader') $giveLeader(selection, line);
      }
    }),
  align: (align: Alignment): void =>
    withSelection((selection) => {
      for (const line of $selectedLines(selection)) {
        if ($isStoryParagraph(line)) line.setFormat(align);
      }
    }),
  style: (style: ParagraphStyleName): void =>
    withSelection((selection) => {
      for (const line of $selectedLines(selection)) {
        const list = line.getParent();
        if ($isStoryParagraph(line)) line.setParagraphStyle(style);
        else if ($isStoryList(list)) list.setParagraphStyle(style);
      }
    }),
  /** Undefined makes paragraphs again. */
  list: (marker: ListMarker | undefined): void =>
    withSelection((selection) =>
      $keepingSelection(selection, () => {
        const lines = $selectedLines(selection);
        if (marker === undefined) $toParagraphs(lines);
        else $toList(lines, marker);
      }),
    ),
  /** The reading of what is selected, or of the ruby at the caret; empty takes it away. */
  ruby: (reading: string): void => withSelection((selection) => $setReading(selection, reading)),
  /** Undefined, or an address that a leaflet may not carry, makes plain words again. */
  link: (url: string | undefined): void => withSelection((selection) => $setLink(selection, url)),
  /** What is said of the selected words, or of those at the caret, at the end of the report; empty takes the note away. */
  note: (words: string): void => withSelection((selection) => $setNote(selection, words)),
  /** Back to where the text is written. */
  focus: (): void => editedStory()?.focus(),
} as const;
