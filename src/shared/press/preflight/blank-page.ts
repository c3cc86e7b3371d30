import type { PreflightRule } from './rule.ts';

/** A page on which nothing stands: meant for a back side, forgotten otherwise. */
export const blankPage: PreflightRule = ({ publication }) =>
  publication.pages.flatMap(({ frames }, page) =>
    frames.length === 0
      ? [{ rule: 'page-blank', severity: 'notice' as const, where: { page }, params: {} }]
      : [],
  );
