import { contrastRatio } from '../../publication/colour-contrast.ts';
import type { TextFrame } from '../../publication/frame.ts';
import type { Publication } from '../../publication/publication.ts';
import { printedRuns } from './printed-runs.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Large type on its ground (WCAG 2.2, 1.4.3); less than that fades on a stencil printer. */
const LEAST_RATIO = 3;

/** The colours of a frame's words. */
const coloursIn = (publication: Publication, frame: TextFrame): Set<string> =>
  new Set(printedRuns(publication, frame).map(({ colour }) => colour));

/** Words that hardly differ from the ground of their own frame. What lies under a frame without ground is not judged. */
export const contrast: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const { frame } = place;
    if (frame.kind !== 'text' && frame.kind !== 'headline') return [];
    // An outline of its own sets a headline off from any ground.
    const ground =
      frame.kind === 'headline' ? (frame.outlines[0]?.colour ?? frame.fill) : frame.fill;
    if (ground === undefined) return [];
    const colours =
      frame.kind === 'headline' ? [frame.colour] : [...coloursIn(subject.publication, frame)];
    return colours.some((one) => contrastRatio(one, ground) < LEAST_RATIO)
      ? [findingAt(place, 'contrast-low', { severity: 'warning' })]
      : [];
  });
