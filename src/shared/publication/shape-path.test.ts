import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shapeName } from './frame.ts';
import { shapePath } from './shape-path.ts';

const side = fc.double({ min: 2, max: 300, noNaN: true });
const place = fc.double({ min: -10, max: 10, noNaN: true });

it('draws every shape of any size as a path of plain numbers', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shapeName.options),
      fc.record({ widthMm: side, heightMm: side }),
      fc.option(fc.record({ x: place, y: place }), { nil: undefined }),
      (shape, size, tail) => {
        const path = shapePath({ shape, ...(tail && { tail }) }, size, 3);
        expect(path).toMatch(/^M[-\d. LAHVMZ]+$/);
        expect(path).not.toContain('NaN');
      },
    ),
  );
});

it('ends a balloon at the mouth that speaks', () => {
  const size = { widthMm: 40, heightMm: 20 };
  expect(shapePath({ shape: 'balloon', tail: { x: 0.5, y: 2 } }, size)).toMatch(/^M20 40L/);
});

it('draws no tail whose end lies in the balloon', () => {
  const size = { widthMm: 40, heightMm: 20 };
  expect(shapePath({ shape: 'balloon', tail: { x: 0.5, y: 0.5 } }, size)).not.toContain('M20 10L');
});
