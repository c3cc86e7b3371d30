import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panned, WHOLE, zoomed } from './pair-view.ts';

const part = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const moves = fc.array(
  fc.oneof(
    fc.record({ steps: fc.integer({ min: -4, max: 4 }), x: part, y: part }),
    fc.record({ x: part, y: part }),
  ),
);

describe('two pictures seen together', () => {
  test('are never smaller than whole, and never leave their panes', () => {
    fc.assert(
      fc.property(moves, (all) => {
        let view = WHOLE;
        for (const move of all)
          view = 'steps' in move ? zoomed(view, move.steps, move) : panned(view, move.x, move.y);
        expect(view.scale).toBeGreaterThanOrEqual(1);
        expect(view.scale).toBeLessThanOrEqual(8);
        const most = (view.scale - 1) / 2 + 1e-9;
        expect(Math.abs(view.x)).toBeLessThanOrEqual(most);
        expect(Math.abs(view.y)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('grow around the pointer', () => {
    const at = { x: 0.25, y: -0.25 };
    const near = zoomed(WHOLE, 2, at);
    // The point of the picture under the pointer: (pointer - moved) / scale.
    expect((at.x - near.x) / near.scale).toBeCloseTo(at.x);
    expect((at.y - near.y) / near.scale).toBeCloseTo(at.y);
    expect(zoomed(near, -9)).toEqual(WHOLE);
  });
});
