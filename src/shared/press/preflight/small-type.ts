import { beginsStory } from '../../publication/flow.ts';
import type { TextFrame } from '../../publication/frame.ts';
import type { Publication } from '../../publication/publication.ts';
import { leastPt } from '../../publication/story-size.ts';
import { printedRuns } from './printed-runs.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** The smallest type of a frame that is too small for what it is. */
function tooSmall(publication: Publication, frame: TextFrame): number | undefined {
  const sizes = printedRuns(publication, frame).flatMap(({ style, sizePt }) =>
    sizePt < leastPt(style) ? [sizePt] : [],
  );
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
