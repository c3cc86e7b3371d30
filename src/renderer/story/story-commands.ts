import { $patchStyleText } from '@lexical/selection';
import {
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  type RangeSelection,
  type TextFormatType,
} from 'lexical';
import type {
  Alignment,
  ParagraphSetting,
  ParagraphStyleName,
  WordLine,
} from '../../shared/publication/story.ts';
import { editedStory } from './edited-story.ts';
import { $keepingSelection, $selectedLines } from './line/lines.ts';
import { $setLink } from './link/link-deeds.ts';
import { $toList, $toParagraphs } from './list/list-deeds.ts';
import { $isStoryList, type ListMarker } from './list/story-list.ts';
import { $isStoryParagraph } from './paragraph/story-paragraph.ts';
import { $setReading } from './ruby/ruby-deeds.ts';
import { EMPHASIS_STYLE, lineStyle } from './run-style.ts';

/** Does something with what is selected in the edited story; nothing while the input method is composing. */
function withSelection(deed: (selection: RangeSelection) => void): void {
  const editor = editedStory();
  if (!editor || editor.isComposing()) return;
  editor.update(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) deed(selection);
  });
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
    withSelection((selection) => $patchStyleText(selection, { color: colour ?? null })),
  sizePt: (size: number | undefined): void =>
    withSelection((selection) =>
      $patchStyleText(selection, { 'font-size': size === undefined ? null : `${size}pt` }),
    ),
  /** A line under what is selected, or none. */
  line: (line: WordLine | undefined): void =>
    withSelection((selection) => $patchStyleText(selection, { ...lineStyle(line) })),
  setting: (setting: ParagraphSetting | undefined): void =>
    withSelection((selection) => {
      for (const line of $selectedLines(selection)) {
        if ($isStoryParagraph(line)) line.setSetting(setting);
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
  /** Back to where the text is written. */
  focus: (): void => editedStory()?.focus(),
} as const;
