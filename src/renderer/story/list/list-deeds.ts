import type { StoryLine } from '../line/lines.ts';
import { $createStoryParagraph } from '../paragraph/story-paragraph.ts';
import {
  $createStoryItem,
  $createStoryList,
  $isStoryItem,
  $isStoryList,
  type ListMarker,
  type StoryItem,
  type StoryList,
} from './story-list.ts';

/** Makes the lines items of one list, as far as they stand together; a list among them takes the marker. */
export function $toList(lines: readonly StoryLine[], marker: ListMarker): void {
  for (const line of lines) {
    const list = line.getParent();
    if ($isStoryList(list)) {
      list.setMarker(marker);
      continue;
    }
    if ($isStoryItem(line)) continue;
    const item = $createStoryItem().append(...line.getChildren());
    const before = line.getPreviousSibling();
    const joined = $isStoryList(before) && before.getMarker() === marker ? before : undefined;
    if (joined) {
      joined.append(item);
      line.remove();
    } else {
      line.replace($createStoryList(marker, line.getParagraphStyle()).append(item));
    }
  }
}

/** What stands after the item becomes a list of its own, so that the item is the last of its list. */
function $endListAfter(item: StoryItem, list: StoryList): void {
  const rest = item.getNextSiblings();
  if (rest.length === 0) return;
  list.insertAfter($createStoryList(list.getMarker(), list.getParagraphStyle()).append(...rest));
}

/** Makes items paragraphs again, in the style of their list. */
export function $toParagraphs(lines: readonly StoryLine[]): void {
  for (const line of lines) {
    const list = line.getParent();
    if (!$isStoryItem(line) || !$isStoryList(list)) continue;
    $endListAfter(line, list);
    const paragraph = $createStoryParagraph(list.getParagraphStyle()).append(...line.getChildren());
    list.insertAfter(paragraph);
    line.remove();
  }
}
