import { frameTexts } from '../../publication/frame-text.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** A frame that was meant to hold something: a photo frame without photo, a text frame without words. */
export const emptyFrame: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const { frame } = place;
    if (frame.kind === 'photo' && !frame.photo)
      return [findingAt(place, 'frame-empty', { severity: 'warning' })];
    const isGround =
      frame.kind === 'text' && (frame.fill !== undefined || frame.outline !== undefined);
    const isBlank =
      frame.kind === 'text' &&
      frameTexts(subject.publication, frame).every((text) => text.trim() === '');
    return isBlank && !isGround ? [findingAt(place, 'frame-empty', { severity: 'warning' })] : [];
  });
