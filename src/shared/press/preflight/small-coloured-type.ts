import { isWords, linesIn } from '../../publication/story.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Smaller words in several inks are blurred when the plates are a hair's breadth apart. */
const LEAST_PT = 9;

/** Greys are printed in black alone, white in none. */
function needsSeveralInks(colour: string): boolean {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) > 8;
}

/** Small words in a colour that is mixed from several inks. */
export const smallColouredType: PreflightRule = (subject) => {
  const kind = subject.product?.colour.kind;
  if (kind !== 'cmyk') return [];
  const { stories, styles } = subject.publication;
  return framesOf(subject).flatMap((place) => {
    const { frame } = place;
    if (frame.kind !== 'text') return [];
    const sizes = (stories[frame.story]?.blocks ?? []).filter(isWords).flatMap((block) =>
      linesIn(block)
        .flat()
        .flatMap((run) => {
          if (run.type === 'break') return [];
          const sizePt = run.sizePt ?? styles[block.style].sizePt;
          const colour = run.colour ?? styles[block.style].colour;
          return sizePt < LEAST_PT && needsSeveralInks(colour) ? [sizePt] : [];
        }),
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
