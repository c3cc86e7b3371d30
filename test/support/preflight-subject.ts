import type { PreflightSubject } from '../../src/shared/press/preflight/rule.ts';
import type { Publication } from '../../src/shared/publication/publication.ts';

/** A publication of which nothing was measured, with no records behind it; what a test is about is given. */
export const subjectOf = (
  publication: Publication,
  facts: Partial<PreflightSubject> = {},
): PreflightSubject => ({
  publication,
  measured: { pages: [] },
  records: new Map(),
  missingGlyphs: new Map(),
  publishable: new Set(),
  names: [],
  ...facts,
});
