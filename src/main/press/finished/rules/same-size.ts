import { boxIn, type FinishedRule, foundIf } from '../finished-rule.ts';

/** Front and back must be of one size, or they do not fall together when they are cut. */
export const sameSize: FinishedRule = ({ document }) => {
  const sizes = new Set(
    document.getPages().map(({ node }) => {
      const [left, bottom, right, top] = boxIn(node, 'TrimBox') ?? [0, 0, 0, 0];
      return `${Math.round((right - left) * 10)} ${Math.round((top - bottom) * 10)}`;
    }),
  );
  return foundIf(sizes.size > 1, 'file-page-sizes', { severity: 'error' });
};
