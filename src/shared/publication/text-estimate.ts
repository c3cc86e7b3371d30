import { mmFromPt } from '../base/units.ts';
import type { FactsOf } from './block.ts';
import { type Run, type StoryBlock, storyFromText } from './story.ts';
import { defaultStyles, type PublicationStyles } from './style.ts';

/**
 * Rough room that text needs, without fonts or a browser: on the safe side, for drafts that fill themselves.
 * What is really overset is measured in the page.
 */
export interface TextBox {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly insetMm: number;
  readonly columns: number;
  readonly columnGapMm: number;
  /** Vertical lines run down the box; horizontal when left out. */
  readonly writing?: 'horizontal' | 'vertical';
}

const NARROW = 0.6;
/** Lines are broken between phrases, so they are seldom full. */
const RAGGED = 0.94;
const LIST_INDENT_EM = 1.6;

/** Width of a text in its characters' size. */
export const widthEm = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x100 ? NARROW : 1), 0);

const runText = (run: Run): string =>
  run.type === 'break' ? '\n' : run.type === 'ruby' ? run.base : run.text;

interface Setting {
  readonly sizePt: number;
  readonly lineHeight: number;
  readonly lineEm: number;
}

function linesHigh(runs: readonly Run[], { sizePt, lineHeight, lineEm }: Setting): number {
  const lines = runs
    .map(runText)
    .join('')
    .split('\n')
    .map((line) => {
      const em = widthEm(line);
      return em <= lineEm ? 1 : Math.ceil(em / (lineEm * RAGGED));
    })
    .reduce((sum, count) => sum + count, 0);
  return lines * mmFromPt(sizePt) * lineHeight;
}

/** Height of a block set in lines of that length. */
function blockHeightMm(block: StoryBlock, styles: PublicationStyles, lineMm: number): number {
  if (block.type === 'placed') return 0;
  const style = styles[block.style];
  const setting = (runs: readonly Run[], indentEm: number): Setting => {
    const sizePt = Math.max(
      style.sizePt,
      ...runs.map((run) => (run.type === 'break' ? 0 : (run.sizePt ?? 0))),
    );
    const lineEm = Math.max(1, Math.floor(lineMm / mmFromPt(sizePt)) - indentEm);
    return { sizePt, lineHeight: style.lineHeight, lineEm };
  };
  if (block.type === 'paragraph')
    return linesHigh(block.runs, setting(block.runs, 0)) + style.spaceAfterMm;
  return block.items.reduce(
    (sum, { runs }) => sum + linesHigh(runs, setting(runs, LIST_INDENT_EM)) + style.spaceAfterMm,
    0,
  );
}

/** Length of its lines and the height of all its columns together, as the lines run. */
function roomOf(box: TextBox): { lineMm: number; heightMm: number } {
  const [along, across] =
    box.writing === 'vertical' ? [box.heightMm, box.widthMm] : [box.widthMm, box.heightMm];
  const line = along - 2 * box.insetMm - (box.columns - 1) * box.columnGapMm;
  return { lineMm: line / box.columns, heightMm: box.columns * (across - 2 * box.insetMm) };
}

/** Whether all blocks find room in the boxes, one after the other. */
export function fitsInto(
  blocks: readonly StoryBlock[],
  styles: PublicationStyles,
  ...boxes: readonly TextBox[]
): boolean {
  const rooms = boxes.map(roomOf);
  const lineMm = Math.max(...rooms.map((room) => room.lineMm));
  const needed = blocks.reduce((sum, block) => sum + blockHeightMm(block, styles, lineMm), 0);
  // Shorter lines hold so much less.
  const room = rooms.reduce((sum, one) => sum + (one.heightMm * one.lineMm) / lineMm, 0);
  return needed <= room;
}

/** How many of the blocks fit, one after the other; at least one, so that text always moves on. */
export function blocksThatFit(
  blocks: readonly StoryBlock[],
  styles: PublicationStyles,
  box: TextBox,
): number {
  let count = blocks.length;
  while (count > 1 && !fitsInto(blocks.slice(0, count), styles, box)) count -= 1;
  return count;
}

/** Whether a gist has room, as the sheet draws it: title, numbered items, 理由, paragraphs; leading 1.55. */
export function gistFits(facts: FactsOf<'gist'>, box: TextBox, sizePt: number): boolean {
  const styles = defaultStyles();
  const emMm = mmFromPt(sizePt);
  const items: StoryBlock = {
    type: 'list',
    marker: 'kanji',
    style: 'box',
    items: facts.items.map((text) => ({ runs: [{ type: 'text', text }] })),
  };
  const blocks = [
    ...storyFromText(facts.title, 'heading').blocks,
    items,
    ...(facts.reasons.length === 0 ? [] : storyFromText('理由', 'heading').blocks),
    // The first line of a paragraph is indented by one character.
    ...storyFromText(facts.reasons.map((reason) => `　${reason}`).join('\n')).blocks,
  ];
  const sized = { sizePt, lineHeight: 1.55, spaceAfterMm: 0 };
  return fitsInto(
    blocks,
    {
      ...styles,
      heading: {
        ...styles.heading,
        sizePt: sizePt * 1.15,
        lineHeight: 1.35,
        spaceAfterMm: emMm * 0.4,
      },
      box: { ...styles.box, ...sized, spaceAfterMm: emMm * 0.3 },
      body: { ...styles.body, ...sized },
    },
    box,
  );
}

/** The largest of the sizes in which a petition's gist fits its frame; the smallest when it never does. */
export function gistSize(
  facts: FactsOf<'gist'>,
  frame: Omit<TextBox, 'columns' | 'columnGapMm'> & { readonly sizePt: number },
  sizesPt: readonly number[] = [],
): number {
  const sizes = [...sizesPt].sort((one, other) => other - one);
  const box = { ...frame, columns: 1, columnGapMm: 0 };
  return sizes.find((sizePt) => gistFits(facts, box, sizePt)) ?? sizes.at(-1) ?? frame.sizePt;
}
