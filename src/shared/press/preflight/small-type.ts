import { beginsStory } from '../../publication/flow.ts';
import type { TextFrame } from '../../publication/frame.ts';
import type { Publication } from '../../publication/publication.ts';
import { isWords, linesIn } from '../../publication/story.ts';
import { leastPt } from '../../publication/story-size.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** The smallest type of a frame that is too small for what it is. */
function tooSmall({ stories, styles }: Publication, frame: TextFrame): number | undefined {
  const sizes = (stories[frame.story]?.blocks ?? []).filter(isWords).flatMap((block) => {
    const least = leastPt(block.style);
    return linesIn(block)
      .flat()
      .flatMap((run) => {
        if (run.type === 'break') return [];
        const sizePt = run.sizePt ?? styles[block.style].sizePt;
        return sizePt < least ? [sizePt] : [];
      });
  });
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

/** Words that are printed smaller than the readers can read. */
export const smallType: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    if (place.frame.kind !== 'text' || !beginsStory(subject.publication, place.frame)) return [];
    const pt = tooSmall(subject.publication, place.frame);
    return pt === undefined
      ? []
      : [findingAt(place, 'type-small', { severity: 'warning', params: { pt } })];
  });
