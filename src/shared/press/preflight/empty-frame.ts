import type { Frame } from '../../publication/frame.ts';
import type { Publication } from '../../publication/publication.ts';
import { storyText } from '../../publication/story.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** A photo frame without photo, a text frame without words; a coloured box without words is a ground, and meant. */
function isEmpty(publication: Publication, frame: Frame): boolean {
  if (frame.kind === 'photo') return frame.photo === undefined;
  if (frame.kind !== 'text') return false;
  const isGround = frame.fill !== undefined || frame.outline !== undefined;
  const story = publication.stories[frame.story];
  return !isGround && (story === undefined || storyText(story).trim() === '');
}

/** A frame that was meant to hold something. */
export const emptyFrame: PreflightRule = (subject) =>
  framesOf(subject)
    .filter(({ frame }) => isEmpty(subject.publication, frame))
    .map((place) => findingAt(place, 'frame-empty', { severity: 'warning' }));
