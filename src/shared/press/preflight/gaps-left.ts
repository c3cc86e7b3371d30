import { GAP_MARK } from '../../publication/report.ts';
import { storyText } from '../../publication/story.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Places of a skeleton where somebody was to write, and has not. */
export const gapsLeft: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const { frame } = place;
    const story = frame.kind === 'text' && subject.publication.stories[frame.story];
    const count = story ? storyText(story).split(GAP_MARK).length - 1 : 0;
    return count === 0
      ? []
      : [findingAt(place, 'gaps-left', { severity: 'warning', params: { count } })];
  });
