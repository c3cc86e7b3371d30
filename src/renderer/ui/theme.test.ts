import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(name: string): number {
  const colour = tokens.get(name);
  if (colour === undefined) throw new Error(`no colour --${name}`);
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the theme', () => {
  test.each([
    ['ink', 'ground'],
    ['ink', 'surface'],
    ['ink', 'surface-sunk'],
    ['ink', 'accent-soft'],
    ['ink', 'hit'],
    ['ink-soft', 'ground'],
    ['ink-soft', 'surface'],
    ['ink-soft', 'surface-sunk'],
    ['ink-soft', 'accent-soft'],
    ['accent', 'surface'],
    ['accent', 'ground'],
    ['accent-strong', 'accent-soft'],
    ['accent-strong', 'surface-sunk'],
    ['on-accent', 'accent'],
    ['danger', 'surface'],
    ['danger', 'danger-soft'],
    ['look', 'surface'],
    ['look', 'look-soft'],
    ['good', 'surface'],
    ['good', 'good-soft'],
  ])('%s can be read on %s (7 : 1)', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(['surface', 'ground', 'accent-soft'])(
    'the edge of a control is seen on %s (3 : 1)',
    (ground) => {
      expect(contrast('edge', ground)).toBeGreaterThanOrEqual(3);
    },
  );
});
