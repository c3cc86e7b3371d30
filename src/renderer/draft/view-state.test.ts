import { expect, test } from 'vitest';
import { withNewest } from './view-state.ts';

test('what is looked for again comes to the front and stands there once', () => {
  expect(withNewest(['国保', '陳情'], '陳情')).toEqual(['陳情', '国保']);
});

test('the oldest of too many is forgotten', () => {
  expect(withNewest(['a', 'b', 'c'], 'd', 3)).toEqual(['d', 'a', 'b']);
});
