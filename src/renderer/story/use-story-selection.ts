import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  type Alignment,
  alignment,
  type ParagraphSetting,
  type ParagraphStyleName,
} from '../../shared/publication/story.ts';
import { editedStory, onEditedStory } from './edited-story.ts';
import { $isStoryLink } from './link/story-link.ts';
import { $isStoryList, type ListMarker } from './list/story-list.ts';
import { $isStoryNote } from './note/story-note.ts';
import { $isStoryParagraph } from './paragraph/story-paragraph.ts';
import { $isRubyNode } from './ruby/ruby-node.ts';
import { marksOf, type RunMarks } from './run-style.ts';
import { $sourcesOf } from './statement-sources.ts';

/** What stands at the caret, for the buttons of the text panel. */
export interface StorySelection extends RunMarks {
  readonly style: ParagraphStyleName;
  readonly align: Alignment | undefined;
  readonly setting: ParagraphSetting | undefined;
  readonly list: ListMarker | undefined;
  readonly reading: string;
  /** Records that the paragraph was made from. */
  readonly sources: readonly string[];
  readonly link: string;
  readonly note: string;
  readonly isCollapsed: boolean;
  /** What is selected, as far as a reading could be for it. */
  readonly words: string;
}

const LONGEST_READ = 40;

/** Colour and size at the caret, or of the first word that is selected. */
function $styleAt(selection: RangeSelection): string {
  if (selection.isCollapsed()) return selection.style;
  const start = selection.isBackward() ? selection.focus : selection.anchor;
  const words = selection.getNodes().filter($isTextNode);
  const isAtEnd =
    words[0]?.getKey() === start.key && start.offset === words[0].getTextContentSize();
  return (isAtEnd ? words[1] : words[0])?.getStyle() ?? '';
}

function readSelection(editor: LexicalEditor): StorySelection | undefined {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return undefined;
    const node = selection.anchor.getNode();
    const around = [node, ...node.getParents()];
    const block = node.getTopLevelElement();
    const ruby = around.find($isRubyNode);
    const link = around.find($isStoryLink);
    return {
      ...marksOf(selection.format, $styleAt(selection)),
      style: $isStoryParagraph(block) || $isStoryList(block) ? block.getParagraphStyle() : 'body',
      setting: $isStoryParagraph(block) ? block.getSetting() : undefined,
      align: alignment.safeParse($isStoryParagraph(block) ? block.getFormatType() : '').data,
      list: $isStoryList(block) ? block.getMarker() : undefined,
      sources: $isStoryParagraph(block) || $isStoryList(block) ? $sourcesOf(block) : [],
      reading: ruby?.getReading() ?? '',
      link: link?.getUrl() ?? '',
      note: around.find($isStoryNote)?.getNote() ?? '',
      isCollapsed: selection.isCollapsed(),
      words: selection.getTextContent().slice(0, LONGEST_READ),
    };
  });
}

const isSameSelection = (a: StorySelection | undefined, b: StorySelection | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The selection in the edited story; undefined when none is edited. */
export function useStorySelection(): StorySelection | undefined {
  const editor = useSyncExternalStore(onEditedStory, editedStory);
  const [selection, setSelection] = useState<StorySelection | undefined>(undefined);
  useEffect(() => {
    if (!editor) {
      setSelection(undefined);
      return undefined;
    }
    const look = (): void => {
      const now = readSelection(editor);
      setSelection((before) => (isSameSelection(before, now) ? before : now));
    };
    look();
    return editor.registerUpdateListener(look);
  }, [editor]);
  return selection;
}
