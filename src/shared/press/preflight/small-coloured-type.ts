import { needsSeveralInks } from '../swatches.ts';
import { printedRuns } from './printed-runs.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Smaller words in several inks are blurred when the plates are a hair's breadth apart. */
const LEAST_PT = 9;

/** Small words in a colour that is mixed from several inks. */
export const smallColouredType: PreflightRule = (subject) => {
  if (subject.product?.colour.kind !== 'cmyk') return [];
  return framesOf(subject).flatMap((place) => {
    const { frame } = place;
    if (frame.kind !== 'text') return [];
    const sizes = printedRuns(subject.publication, frame).flatMap(({ sizePt, colour }) =>
      sizePt < LEAST_PT && needsSeveralInks(colour) ? [sizePt] : [],
    );
    return sizes.length === 0
      ? []
      : [
          findingAt(place, 'type-small-in-colour', {
            severity: 'notice',
            params: { pt: Math.min(...sizes) },
          }),
        ];
  });
};
