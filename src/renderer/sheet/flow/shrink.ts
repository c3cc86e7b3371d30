import type { TextFrame } from '../../../shared/publication/frame.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { Story } from '../../../shared/publication/story.ts';
import { leastShrink } from '../../../shared/publication/story-size.ts';
import type { TextWrap } from '../../../shared/publication/text-wrap.ts';
import { drawStory } from '../../story/draw-story.ts';
import { layoutVersion } from './layout-version.ts';
import { measuringPage, putFrame } from './measuring-page.ts';
import { placeBeyond } from './place-beyond.ts';
import { wrapAround, wrapLook } from './wraps.ts';

interface Measured {
  readonly frame: TextFrame;
  readonly styles: Publication['styles'];
  readonly wrap: TextWrap | undefined;
  readonly version: number;
  readonly factor: number;
}

const measured = new WeakMap<Story, Measured>();

/** Half points of body type: finer steps are not seen. */
const STEPS = 6;

/** The largest factor, not above 1 and not below `least`, at which a text stands in its frame. */
function measureShrink(publication: Publication, frame: TextFrame, story: Story): number {
  const page = measuringPage(publication);
  const { holder, root } = putFrame(page, {
    ...frame,
    verticalAlign: 'top',
    wrap: wrapLook(wrapAround(publication, frame)),
  });
  const takeAway = drawStory(root, story, frame.writing);
  const fits = (factor: number): boolean => {
    root.style.setProperty('zoom', String(factor));
    const box = holder.getBoundingClientRect();
    return placeBeyond(root, box, frame.writing === 'vertical') === undefined;
  };
  let [small, large] = [leastShrink(story, publication.styles), 1];
  const isWhole = fits(1);
  for (let step = 0; step < STEPS && !isWhole; step += 1) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  takeAway();
  page.remove();
  return isWhole ? 1 : small;
}

/** 文字を小さくして収める: by how much the type of a frame is drawn smaller; 1 where it fits, or is not asked to. */
export function shrinkOf(publication: Publication, frame: TextFrame): number {
  const story = publication.stories[frame.story];
  if (frame.fit !== 'shrink' || !story) return 1;
  const wrap = wrapAround(publication, frame);
  const before = measured.get(story);
  const holds =
    before?.frame === frame &&
    before.styles === publication.styles &&
    before.wrap === wrap &&
    before.version === layoutVersion();
  if (before && holds) return before.factor;
  const factor = measureShrink(publication, frame, story);
  measured.set(story, {
    frame,
    styles: publication.styles,
    wrap,
    version: layoutVersion(),
    factor,
  });
  return factor;
}
