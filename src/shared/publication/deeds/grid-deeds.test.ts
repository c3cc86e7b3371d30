import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { gridOf, runningType } from '../character-grid.ts';
import { edit } from '../edit.ts';
import { flowOf } from '../flow.ts';
import type { TextFrame } from '../frame.ts';
import type { Publication } from '../publication.ts';
import { setFrame } from './frame-deeds.ts';
import { setGrid, splitIntoTiers } from './grid-deeds.ts';
import { findFrame, type Recipe } from './recipe.ts';

const done = (publication: Publication, recipe: Recipe): Publication =>
  edit(publication, 'grid', recipe).publication;

function textOf(publication: Publication, id: string): TextFrame {
  const frame = findFrame(publication, id);
  if (frame?.kind !== 'text') throw new Error('no text frame');
  return frame;
}

const WORDS = '区議会は陳情を採択しました。';

describe('characters a line, lines a column', () => {
  test('a frame made for so many takes so many', () => {
    fc.assert(
      fc.property(
        fc.record({
          perLine: fc.integer({ min: 5, max: 30 }),
          lines: fc.integer({ min: 2, max: 25 }),
        }),
        fc.record({
          writing: fc.constantFrom('horizontal' as const, 'vertical' as const),
          columns: fc.integer({ min: 1, max: 3 }),
          insetMm: fc.integer({ min: 0, max: 6 }),
        }),
        (grid, look) => {
          const maker = leafletMaker();
          const id = maker.text(WORDS);
          const framed = done(maker.made(), setFrame(id, 'text', look));
          const made = done(framed, setGrid(id, grid));
          const frame = textOf(made, id);
          const type = runningType(made.stories[frame.story] ?? { blocks: [] }, made.styles);
          expect(gridOf(frame, type)).toEqual(grid);
        },
      ),
    );
  });

  test('a text of several sizes is counted in the size that most of it has', () => {
    const maker = leafletMaker();
    const { styles } = maker.made();
    const story = {
      blocks: [
        { type: 'paragraph' as const, style: 'headline' as const, runs: [] },
        {
          type: 'paragraph' as const,
          style: 'body' as const,
          runs: [
            { type: 'text' as const, text: '採', sizePt: 30 },
            { type: 'text' as const, text: WORDS },
          ],
        },
      ],
    };
    expect(runningType(story, styles).sizeMm).toBeCloseTo((12 * 25.4) / 72, 5);
  });
});

describe('tiers', () => {
  test('vertical text stands in tiers below each other, that fill the frame', () => {
    const maker = leafletMaker();
    const id = maker.text(WORDS, { yMm: 20, heightMm: 100 });
    const vertical = done(maker.made(), setFrame(id, 'text', { writing: 'vertical' }));
    const made = done(vertical, splitIntoTiers(id, 3, 5));
    const tiers = flowOf(made, textOf(made, id).story);
    expect(tiers.map(({ yMm, heightMm }) => [yMm, heightMm])).toEqual([
      [20, 30],
      [55, 30],
      [90, 30],
    ]);
    expect(tiers[0]?.id).toBe(id);
  });

  test('lines from left to right stand in columns side by side', () => {
    const maker = leafletMaker();
    const id = maker.text(WORDS, { xMm: 15, widthMm: 126 });
    const made = done(maker.made(), splitIntoTiers(id, 2, 6));
    expect(flowOf(made, textOf(made, id).story).map(({ xMm, widthMm }) => [xMm, widthMm])).toEqual([
      [15, 60],
      [81, 60],
    ]);
  });
});
