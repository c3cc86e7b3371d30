import type { StoryPlace } from '../../../shared/publication/story-part.ts';

/** Glyphs may reach this far out of their line and still stand in the box. */
const TOLERANCE_PX = 1;

/** The box in which type stands, and which way its lines run. */
interface Room {
  readonly box: DOMRect;
  readonly isVertical: boolean;
  /** A line that begins so far behind the box stands in a column beyond it. */
  readonly columnPx: number;
}

/** Between columns lines go on where they would hang; without columns no line begins beyond the box. */
const columnsIn = (root: HTMLElement): number =>
  root.classList.contains('story-columns')
    ? Number.parseFloat(getComputedStyle(root).columnGap) / 2
    : Number.POSITIVE_INFINITY;

/** The end of a line may stick out by a space that hangs, or by digits side by side that are wider than their cell. */
function isInside(rect: DOMRect, { box, isVertical, columnPx }: Room): boolean {
  const isAcross = isVertical
    ? rect.left >= box.left - TOLERANCE_PX && rect.right <= box.right + TOLERANCE_PX
    : rect.top >= box.top - TOLERANCE_PX && rect.bottom <= box.bottom + TOLERANCE_PX;
  return isAcross && (isVertical ? rect.top - box.bottom : rect.left - box.right) < columnPx;
}

function rectsOf(node: Text, from: number, to: number): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(({ width, height }) => width * height > 0);
}

/** Whether the first so many characters of a text stand in the box. */
const stands = (node: Text, length: number, room: Room): boolean =>
  rectsOf(node, 0, length).every((rect) => isInside(rect, room));

/** The first character of a text that does not stand in the box; text flows one way, so it is looked for by halves. */
function firstBeyond(node: Text, room: Room): number {
  let [inside, beyond] = [0, node.length];
  while (beyond - inside > 1) {
    const middle = (inside + beyond) >> 1;
    if (stands(node, middle, room)) inside = middle;
    else beyond = middle;
  }
  return beyond - 1;
}

/** What Enter ends, in the order of the story: paragraphs, and the items of lists. */
const linesIn = (root: HTMLElement): Element[] =>
  [...root.children].flatMap((block) =>
    block.classList.contains('story-list') ? [...block.children] : [block],
  );

interface Words {
  readonly node: Text;
  /** How many signs of the line stand before it. */
  readonly at: number;
}

/** The words of a line; breaks count as a sign, readings do not count. */
function wordsOf(line: Element): Words[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const words: Words[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') at += 1;
    if (!(node instanceof Text) || node.parentElement?.closest('rt')) continue;
    words.push({ node, at });
    at += node.length;
  }
  return words;
}

function rectAt(words: readonly Words[], sign: number): DOMRect | undefined {
  const found = words.find(({ node, at }) => at <= sign && sign < at + node.length);
  return found && rectsOf(found.node, sign - found.at, sign - found.at + 1)[0];
}

const isOnLineOf = (rect: DOMRect, other: DOMRect, isVertical: boolean): boolean =>
  isVertical
    ? rect.left < other.right - TOLERANCE_PX && other.left < rect.right - TOLERANCE_PX
    : rect.top < other.bottom - TOLERANCE_PX && other.top < rect.bottom - TOLERANCE_PX;

/** Back to where the drawn line begins: a larger character later in it may be the first to stick out. */
function lineStart(words: readonly Words[], sign: number, isVertical: boolean): number {
  const beyond = rectAt(words, sign);
  let start = sign;
  while (beyond && start > 0) {
    const before = rectAt(words, start - 1);
    if (!before || !isOnLineOf(before, beyond, isVertical)) break;
    start -= 1;
  }
  return start;
}

/** Where a drawn story goes on beyond its box, at the beginning of a line; undefined when all of it stands inside. */
export function placeBeyond(
  root: HTMLElement,
  box: DOMRect,
  isVertical: boolean,
): StoryPlace | undefined {
  const room = { box, isVertical, columnPx: columnsIn(root) };
  for (const [line, element] of linesIn(root).entries()) {
    const words = wordsOf(element);
    const first = words.find(({ node }) => !stands(node, node.length, room));
    if (!first) continue;
    const sign = first.at + firstBeyond(first.node, room);
    return { line, at: lineStart(words, sign, isVertical) };
  }
  return undefined;
}
