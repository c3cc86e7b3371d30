import { textNodesIn } from './text-nodes.ts';

/** Where a line stands, in any unit; as DOMRect has it. */
export interface LineRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** So much of the lower of two rects lies beside the other when both are on one line. */
const SAME_LINE = 0.5;

/** From its first edge across the lines to its last: top to bottom, or right to left. */
const acrossOf = ({ left, top, right, bottom }: LineRect, isVertical: boolean) =>
  isVertical ? { from: -right, to: -left } : { from: top, to: bottom };

function isOnLine(line: LineRect, rect: LineRect, isVertical: boolean): boolean {
  const [one, other] = [acrossOf(line, isVertical), acrossOf(rect, isVertical)];
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return common > SAME_LINE * Math.min(one.to - one.from, other.to - other.from);
}

const joined = (one: LineRect, other: LineRect): LineRect => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** The lines that a text's rects, in reading order, stand in: a rect beside the one before it goes on with its line. */
export function linesOfRects(rects: readonly LineRect[], isVertical: boolean): LineRect[] {
  const lines: LineRect[] = [];
  for (const rect of rects) {
    const line = lines.at(-1);
    if (line && isOnLine(line, rect, isVertical)) lines[lines.length - 1] = joined(line, rect);
    else lines.push(rect);
  }
  return lines;
}

const PARAGRAPH = 'p, li, dt, dd, td, th, h1, h2, h3, h4, blockquote, figcaption';

/** A piece of text from where its paragraph's lines begin: numbers stand below each other, before bullets and indents. */
function fromEdge(rect: DOMRect, paragraph: Element | null | undefined): LineRect {
  const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
  const column = [...(paragraph?.getClientRects() ?? [])].find(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
  if (!column) return rect;
  const isVertical = paragraph && getComputedStyle(paragraph).writingMode.startsWith('vertical');
  const { left, top, right, bottom } = rect;
  return isVertical
    ? { left, right, bottom, top: column.top }
    : { top, right, bottom, left: column.left };
}

function rectsOf(text: Element): LineRect[] {
  return textNodesIn(text).flatMap((node) => {
    if (node.data.trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const paragraph = node.parentElement?.closest(PARAGRAPH);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width * height > 0)
      .map((rect) => fromEdge(rect, paragraph));
  });
}

/** Between a line and its number. */
const GAP_PX = 3;

function numberAt(line: LineRect, origin: DOMRect, isVertical: boolean): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'proof-number';
  const [x, y] = isVertical
    ? [(line.left + line.right) / 2, line.top - GAP_PX]
    : [line.left - GAP_PX, (line.top + line.bottom) / 2];
  mark.style.left = `${x - origin.left}px`;
  mark.style.top = `${y - origin.top}px`;
  mark.style.translate = isVertical ? '-50% -100%' : '-100% -50%';
  return mark;
}

/** Lines that the frame cuts off are not printed. */
function isPrinted({ left, top, right, bottom }: LineRect, frame: Element | null): boolean {
  if (!frame) return true;
  const box = frame.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/** Captions, form lines and headlines are pointed at by themselves. */
const NUMBERED = '.report-flow, [data-measure]:is(.story, .block):not(.report-flow *)';

/**
 * 校正紙: numbers every line of text and of record blocks on each sheet, from 1, before it in level writing and over it in vertical
 * writing; `pitchPx` is the height of one sheet.
 */
export function numberLines(root: Element, pitchPx: number): void {
  for (const old of root.querySelectorAll('.proof-number')) old.remove();
  const counts = new Map<number, number>();
  const top = root.getBoundingClientRect().top;
  for (const host of root.querySelectorAll('.print-sheet, .print-report')) {
    const origin = host.getBoundingClientRect();
    for (const text of host.querySelectorAll(NUMBERED)) {
      const isVertical = getComputedStyle(text).writingMode.startsWith('vertical');
      const lines = linesOfRects(rectsOf(text), isVertical);
      for (const line of lines.filter((one) => isPrinted(one, text.closest('.sheet-frame')))) {
        const sheet = Math.floor((line.top - top) / pitchPx);
        const count = (counts.get(sheet) ?? 0) + 1;
        counts.set(sheet, count);
        const mark = numberAt(line, origin, isVertical);
        mark.textContent = String(count);
        host.append(mark);
      }
    }
  }
}
