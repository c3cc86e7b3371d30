import { GAP_MARK } from '../../../shared/publication/report.ts';

/** Words of a story's line: paragraphs and items of lists are counted, as in `WordsFound`. */
export interface WordsAt {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const FOUND = 'found-words';
const LINES = '.report-story .story-paragraph, .report-story .story-list > li';

/** The pieces of a line: its words without readings, and its breaks, which count as one sign. */
const piecesOf = (line: Element): (Text | HTMLBRElement)[] => {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const pieces: (Text | HTMLBRElement)[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) pieces.push(node);
    else if (node instanceof Text && !node.parentElement?.closest('rt')) pieces.push(node);
  }
  return pieces;
};

/** The characters of a line from one place to another; undefined when it has not so many. */
function rangeIn(line: Element, { start, end }: WordsAt): Range | undefined {
  const range = document.createRange();
  let at = 0;
  let isBegun = false;
  for (const text of piecesOf(line)) {
    if (text instanceof HTMLBRElement) {
      at += 1;
      continue;
    }
    if (!isBegun && start < at + text.length) {
      range.setStart(text, start - at);
      isBegun = true;
    }
    if (isBegun && end <= at + text.length) {
      range.setEnd(text, end - at);
      return range;
    }
    at += text.length;
  }
  return undefined;
}

export const forgetFoundWords = (): void => void CSS.highlights.delete(FOUND);

/** Scrolls to words of the report and marks them; without words, to the first gap that is left. */
export function revealWords(desk: Element, words: WordsAt | undefined): void {
  forgetFoundWords();
  const lines = [...desk.querySelectorAll(LINES)];
  const line = words
    ? lines[words.line]
    : lines.find(({ textContent }) => textContent?.includes(GAP_MARK));
  if (!line) return;
  line.scrollIntoView({ block: 'center' });
  const range = words && rangeIn(line, words);
  if (range) CSS.highlights.set(FOUND, new Highlight(range));
}
