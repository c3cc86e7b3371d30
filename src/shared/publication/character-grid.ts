import { mmFromPt } from '../base/units.ts';
import type { TextFrame } from './frame.ts';
import { isWords, type Story } from './story.ts';
import { linesOf, runWords } from './story-lines.ts';
import type { PublicationStyles } from './style.ts';

/** 字詰めと行数: how many characters a line takes, and how many lines a column. */
export interface CharacterGrid {
  readonly perLine: number;
  readonly lines: number;
}

/** Size and line advance of the type that most of a text is set in. */
export interface RunningType {
  readonly sizeMm: number;
  readonly advanceMm: number;
}

/** The type that most characters of the story have; of an empty one the body's. */
export function runningType({ blocks }: Story, styles: PublicationStyles): RunningType {
  const counts = new Map<string, { count: number; sizePt: number; lineHeight: number }>();
  for (const block of blocks.filter(isWords)) {
    const { sizePt: own, lineHeight } = styles[block.style];
    for (const run of linesOf({ blocks: [block] }).flat()) {
      if (run.type === 'break') continue;
      const sizePt = run.sizePt ?? own;
      const key = `${sizePt} ${lineHeight}`;
      const count = (counts.get(key)?.count ?? 0) + runWords(run).length;
      counts.set(key, { count, sizePt, lineHeight });
    }
  }
  const [most = styles.body] = [...counts.values()].sort((one, other) => other.count - one.count);
  const sizeMm = mmFromPt(most.sizePt);
  return { sizeMm, advanceMm: sizeMm * most.lineHeight };
}

/** What the ground's edge and inset take of a side, on both ends. */
const edgesMm = ({ insetMm, outline, backing }: TextFrame): number =>
  2 * (insetMm + (backing || !outline ? 0 : outline.widthMm));

/** Rounding in the model must not cost a character. */
const SLACK = 0.01;

/** Along the lines and across them, less what stands around the text. */
function sidesOf(frame: TextFrame): { alongMm: number; acrossMm: number } {
  const width = frame.widthMm - edgesMm(frame);
  const height = frame.heightMm - edgesMm(frame);
  const [along, across] = frame.writing === 'horizontal' ? [width, height] : [height, width];
  const gapsMm = (frame.columns - 1) * frame.columnGapMm;
  return { alongMm: (along - gapsMm) / frame.columns, acrossMm: across };
}

/** How many characters and lines of that type a column of the frame takes. */
export function gridOf(frame: TextFrame, { sizeMm, advanceMm }: RunningType): CharacterGrid {
  const { alongMm, acrossMm } = sidesOf(frame);
  return {
    perLine: Math.max(0, Math.floor(alongMm / sizeMm + SLACK)),
    lines: Math.max(0, Math.floor(acrossMm / advanceMm + SLACK)),
  };
}

/** Width and height of the frame that takes just so many. */
export function sizeForGrid(
  frame: TextFrame,
  { sizeMm, advanceMm }: RunningType,
  { perLine, lines }: CharacterGrid,
): { widthMm: number; heightMm: number } {
  const gapsMm = (frame.columns - 1) * frame.columnGapMm;
  const along = perLine * sizeMm * frame.columns + gapsMm + edgesMm(frame);
  const across = lines * advanceMm + edgesMm(frame);
  return frame.writing === 'horizontal'
    ? { widthMm: along, heightMm: across }
    : { widthMm: across, heightMm: along };
}
