import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** A character in none of the bundled fonts would come from the machine's own, or not at all. */
export const glyphs: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const characters = subject.missingGlyphs.get(place.frame.id);
    return characters === undefined
      ? []
      : [findingAt(place, 'glyph-missing', { severity: 'error', params: { characters } })];
  });
