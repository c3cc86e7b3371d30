import { blockFits, tableFits } from '../block-estimate.ts';
import { flowOf } from '../flow.ts';
import type { Frame } from '../frame.ts';
import { isReportStory, type Publication } from '../publication.ts';
import { linesIn, mapLines, type Run, type Story } from '../story.ts';
import type { PublicationStyles } from '../style.ts';
import { fitsInto } from '../text-estimate.ts';
import { goOnOverleaf } from './overleaf.ts';
import type { Recipe } from './recipe.ts';

/** 大きな文字: what many over 70 read without effort. */
export const LARGE_BODY_PT = 14;
const MOST_PT = 400;
/** Between a size and the large one, so many sizes are tried. */
const STEPS = 6;

const larger = (pt: number, factor: number): number =>
  Math.max(pt, Math.min(Math.round(pt * factor * 2) / 2, MOST_PT));

/** How much larger type becomes; 1 where body type is large already. */
function growthOf({ stories, styles }: Publication): number {
  const blocks = Object.values(stories).flatMap((story) => story.blocks);
  const body = blocks.flatMap((block) =>
    block.type !== 'placed' && block.style === 'body'
      ? linesIn(block)
          .flat()
          .flatMap((run) => (run.type === 'break' ? [] : [run.sizePt ?? styles.body.sizePt]))
      : [],
  );
  const smallest = Math.min(...(body.length > 0 ? body : [styles.body.sizePt]));
  return Math.max(1, LARGE_BODY_PT / smallest);
}

function largerStory(story: Story, factor: number): Story {
  const change = (run: Run, isBody: boolean): Run => {
    if (run.type === 'break' || run.sizePt === undefined) return run;
    const sizePt = larger(run.sizePt, factor);
    return { ...run, sizePt: isBody ? Math.max(sizePt, LARGE_BODY_PT) : sizePt };
  };
  return {
    blocks: story.blocks.map((block) =>
      mapLines(block, (runs, { style }) => runs.map((run) => change(run, style === 'body'))),
    ),
  };
}

const largerStyles = (styles: PublicationStyles, factor: number): void => {
  for (const style of Object.values(styles)) style.sizePt = larger(style.sizePt, factor);
  styles.body.sizePt = Math.max(styles.body.sizePt, LARGE_BODY_PT);
};

/** A text that is alone in its frame is drawn as large as it finds room. */
function shrinkWhereNeeded(draft: Publication): void {
  for (const frame of draft.pages.flatMap(({ frames }) => frames)) {
    if (frame.kind !== 'text' || frame.fit !== undefined || isReportStory(draft, frame)) continue;
    const story = draft.stories[frame.story];
    if (!story || flowOf(draft, frame.story).length > 1) continue;
    if (!fitsInto(story.blocks, draft.styles, frame)) frame.fit = 'shrink';
  }
}

/** The largest size up to `factor` times this one that has room; never a smaller one. */
function largestThatFits(
  sizePt: number,
  factor: number,
  fits: (candidate: number) => boolean,
): number {
  const sizes = Array.from({ length: STEPS }, (_none, step) =>
    larger(sizePt, 1 + ((factor - 1) * (STEPS - step)) / STEPS),
  );
  return Math.min(sizes.find(fits) ?? sizePt, 100);
}

function largerFrame(frame: Frame, factor: number): void {
  if (frame.kind === 'block')
    frame.sizePt = largestThatFits(frame.sizePt, factor, (pt) => blockFits(frame, pt));
  if (frame.kind === 'table')
    frame.sizePt = largestThatFits(frame.sizePt, factor, (pt) => tableFits(frame, pt));
}

/** 文字を大きくする: body type of 14 pt and all other type larger with it, as far as its frame has room; none becomes smaller. A flow goes on overleaf. */
export const toLargeType: Recipe = (draft) => {
  const factor = growthOf(draft);
  if (factor === 1) return;
  largerStyles(draft.styles, factor);
  for (const [id, story] of Object.entries(draft.stories))
    draft.stories[id] = largerStory(story, factor);
  shrinkWhereNeeded(draft);
  goOnOverleaf(draft);
  for (const frame of draft.pages.flatMap(({ frames }) => frames)) largerFrame(frame, factor);
};
