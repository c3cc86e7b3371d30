/** A piece of text on a page, in the order in which it was drawn. Points from the lower left corner. */
export interface PageText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The line ends behind it. */
  readonly endsLine: boolean;
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly drawn: number;
  readonly parts: PageText[];
}

const isOnLine = (line: Line, { y, size }: PageText): boolean =>
  Math.abs(line.y - y) < Math.max(line.size, size) * 0.4;

/** Pieces that were drawn one after the other on one height. */
function drawnLines(texts: readonly PageText[]): Line[] {
  const lines: Line[] = [];
  let isEnded = true;
  for (const text of texts) {
    const last = lines.at(-1);
    if (last && !isEnded && isOnLine(last, text)) last.parts.push(text);
    else if (text.text !== '')
      lines.push({ y: text.y, size: text.size, drawn: lines.length, parts: [text] });
    isEnded = text.endsLine;
  }
  return lines;
}

const wordsOf = ({ parts }: Line): string =>
  parts
    .toSorted((one, other) => one.x - other.x)
    .map(({ text }) => text)
    .join('');

/** Lines of one height that were not drawn together stand in columns: only their own order makes sense. */
const hasColumns = (sorted: readonly Line[]): boolean =>
  sorted.some((line, index) => {
    const next = sorted[index + 1];
    const isBeside = next !== undefined && Math.abs(next.y - line.y) < line.size * 0.4;
    return isBeside && Math.abs(next.drawn - line.drawn) > 1;
  });

/** Pieces beside each other on one height become one line. */
function joined(sorted: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const line of sorted) {
    const last = lines.at(-1);
    const [first] = line.parts;
    if (last && first && isOnLine(last, first)) last.parts.push(...line.parts);
    else lines.push({ ...line, parts: [...line.parts] });
  }
  return lines;
}

/**
 * The words of a page line by line, from top to bottom where the page is one column: programs draw lists and boxes after the running
 * text. Where lines stand side by side, the order in which they were drawn is kept.
 */
export function pageLines(texts: readonly PageText[]): string {
  const drawn = drawnLines(texts.filter(({ text, endsLine }) => text !== '' || endsLine));
  const sorted = drawn.toSorted((one, other) => other.y - one.y || one.drawn - other.drawn);
  const lines = hasColumns(sorted) ? drawn : joined(sorted);
  return lines.map(wordsOf).join('\n').trim();
}
