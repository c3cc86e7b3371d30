import type { Run, Story, StoryBlock } from '../../../shared/publication/story.ts';
import { joinRuns } from '../../../shared/publication/story-lines.ts';
import { isSafeLink } from '../link/safe-link.ts';

type List = Extract<StoryBlock, { type: 'list' }>;
type Marks = Pick<Extract<Run, { type: 'text' }>, 'bold' | 'underline' | 'link'>;

/** Said to a program or kept out of sight: nothing of it is text. */
const UNSEEN =
  'script, style, template, head, noscript, svg, math, iframe, object, title, rp, [hidden]';
const OWN_LINE = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI UL OL TR TABLE SECTION ARTICLE HEADER FOOTER BLOCKQUOTE PRE DL DT DD FIGURE FIGCAPTION MAIN ASIDE NAV FORM HR'.split(
    ' ',
  ),
);
const BOLD = /^(B|STRONG|TH|H[1-6])$/;
const UNDERLINED = /^(U|INS)$/;
const BOLD_WEIGHT = 600;

/** Word processors say in a style what they could have said with an element; the weight outweighs it (`<b style="font-weight:normal">`). */
function isBold(element: HTMLElement): boolean | undefined {
  const weight = element.style.fontWeight;
  if (weight === '') return BOLD.test(element.tagName) ? true : undefined;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= BOLD_WEIGHT;
}

function marksIn(element: HTMLElement, { bold, underline, link }: Marks): Marks {
  const url = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : '';
  const inked = isBold(element) ?? bold;
  const lined =
    UNDERLINED.test(element.tagName) || element.style.textDecorationLine === 'underline';
  const address = isSafeLink(url) ? url : link;
  return {
    ...(inked ? { bold: true } : {}),
    ...(lined || underline ? { underline: true } : {}),
    ...(address === undefined ? {} : { link: address }),
  };
}

const markerOf = (list: Element | null): List['marker'] =>
  list?.tagName === 'OL' ? 'number' : 'bullet';

/** Gathers lines while a foreign tree is walked. */
class Lines {
  readonly blocks: StoryBlock[] = [];
  #runs: Run[] = [];

  add(run: Run): void {
    this.#runs.push(run);
  }

  /** Ends the line; an item goes into the list before it if that has its marker. */
  end(marker?: List['marker']): void {
    const runs = trimmed(joinRuns(this.#runs));
    this.#runs = [];
    if (runs.length === 0) return;
    const before = this.blocks.at(-1);
    if (marker === undefined) this.blocks.push({ type: 'paragraph', style: 'body', runs });
    else if (before?.type === 'list' && before.marker === marker) before.items.push({ runs });
    else this.blocks.push({ type: 'list', marker, style: 'body', items: [{ runs }] });
  }
}

/** Without the blanks that only laid out the source. */
function trimmed(runs: readonly Run[]): Run[] {
  const texts = runs.map((run, index): Run => {
    if (run.type !== 'text') return run;
    const start = index === 0 ? run.text.replace(/^[ \n\t]+/, '') : run.text;
    return { ...run, text: index === runs.length - 1 ? start.replace(/[ \n\t]+$/, '') : start };
  });
  while (texts.at(-1)?.type === 'break') texts.pop();
  return texts.filter((run) => run.type !== 'text' || run.text !== '');
}

function addRuby(element: HTMLElement, marks: Marks, lines: Lines): void {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  const readings = [...copy.querySelectorAll('rt')];
  const reading = readings
    .map((rt) => rt.textContent ?? '')
    .join('')
    .trim();
  for (const unread of copy.querySelectorAll(`rt, ${UNSEEN}`)) unread.remove();
  const base = (copy.textContent ?? '').trim();
  if (base === '') return;
  lines.add(
    reading === ''
      ? { type: 'text', text: base, ...marks }
      : { type: 'ruby', base, reading, ...marks },
  );
}

function walkInside(element: HTMLElement, marks: Marks, lines: Lines): void {
  if (!OWN_LINE.has(element.tagName)) {
    walk(element, marks, lines);
    if (element.tagName === 'TD') lines.add({ type: 'text', text: '　' });
    return;
  }
  lines.end();
  walk(element, marks, lines);
  lines.end(element.tagName === 'LI' ? markerOf(element.parentElement) : undefined);
}

function walkElement(element: HTMLElement, marks: Marks, lines: Lines): void {
  if (element.matches(UNSEEN)) return;
  const own = marksIn(element, marks);
  if (element.tagName === 'BR') lines.add({ type: 'break' });
  else if (element.tagName === 'RUBY') addRuby(element, own, lines);
  else walkInside(element, own, lines);
}

function walk(parent: Node, marks: Marks, lines: Lines): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) {
      const text = node.data.replace(/[ \t\n\r\f]+/g, ' ');
      lines.add({ type: 'text', text, ...marks });
    } else if (node instanceof HTMLElement) walkElement(node, marks, lines);
  }
}

/**
 * The words of foreign HTML with what a story has for them: lists, bold, underline, readings, addresses that a leaflet may carry.
 * Parsed without being shown: nothing in it runs or loads.
 */
export function storyFromHtml(html: string): Story {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = new Lines();
  walk(body, {}, lines);
  lines.end();
  return { blocks: lines.blocks };
}
