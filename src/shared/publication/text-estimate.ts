import { mmFromPt } from '../base/units.ts';
import type { Run, StoryBlock } from './story.ts';
import type { PublicationStyles } from './style.ts';

/**
 * Rough room that text needs, without fonts or a browser: on the safe side, for drafts that fill themselves.
 * What is really overset is measured in the page.
 */
interface TextBox {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly insetMm: number;
  readonly columns: number;
  readonly columnGapMm: number;
}

const NARROW = 0.6;
/** Lines are broken between phrases, so they are seldom full. */
const RAGGED = 0.94;
const LIST_INDENT_EM = 1.6;

const widthEm = (text: string): number =>
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

/** Length of its lines and the height of all its columns together. */
function roomOf(box: TextBox): { lineMm: number; heightMm: number } {
  const width = box.widthMm - 2 * box.insetMm - (box.columns - 1) * box.columnGapMm;
  return {
    lineMm: width / box.columns,
    heightMm: box.columns * (box.heightMm - 2 * box.insetMm),
  };
}

/** Whether all blocks find room in the box. */
export function fitsInto(
  blocks: readonly StoryBlock[],
  styles: PublicationStyles,
  box: TextBox,
): boolean {
  const { lineMm, heightMm } = roomOf(box);
  const needed = blocks.reduce((sum, block) => sum + blockHeightMm(block, styles, lineMm), 0);
  return needed <= heightMm;
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
