import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHEET_SIZES_MM } from '../../publication/sheet.ts';
import { impose } from './impose.ts';
import {
  type Imposition,
  type ImpositionScheme,
  impositionScheme,
  type PagesToImpose,
  type SheetSide,
} from './imposition.ts';

const A5 = SHEET_SIZES_MM.A5;
const A4 = SHEET_SIZES_MM.A4;
const LYING_A4 = { widthMm: 297, heightMm: 210 };

function laid(pages: PagesToImpose, scheme: ImpositionScheme): Imposition {
  const plan = impose(pages, { scheme });
  if ('why' in plan) throw new Error(plan.why);
  return plan;
}
const shown = ({ pages }: SheetSide): number[] =>
  [...pages].sort((one, other) => one.xMm - other.xMm).map(({ page }) => page + 1);

describe('a booklet', () => {
  test('of eight pages lies on two sheets, the outermost with the last and the first', () => {
    const { sheet, sides, turn } = laid({ page: A5, count: 8, bindsRight: false }, 'booklet');
    expect(sheet).toEqual(LYING_A4);
    expect(sides.map(shown)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
    expect(turn).toBe('short');
  });

  test('in vertical writing opens to the right', () => {
    const { sides } = laid({ page: A5, count: 8, bindsRight: true }, 'booklet');
    expect(sides.map(shown)).toEqual([
      [1, 8],
      [7, 2],
      [3, 6],
      [5, 4],
    ]);
  });

  test('whatever its pages: each stands once, spreads add up, inner sheets move to the spine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.boolean(), (count, bindsRight) => {
        const { sides, sheet } = laid({ page: A5, count, bindsRight }, 'booklet');
        const whole = Math.ceil(count / 4) * 4;
        expect(sides).toHaveLength(whole / 2);
        const all = sides.flatMap(shown).sort((one, other) => one - other);
        expect(all).toEqual(Array.from({ length: count }, (_none, at) => at + 1));
        for (const side of sides) {
          const pages = shown(side);
          if (pages.length === 2) expect((pages[0] ?? 0) + (pages[1] ?? 0)).toBe(whole + 1);
          const middle = sheet.widthMm / 2;
          for (const { xMm, joined } of side.pages) {
            // The left page begins at its place or nearer to the spine, the right one too.
            if (joined.right) expect(xMm).toBeGreaterThanOrEqual(middle - A5.widthMm);
            else expect(xMm).toBeLessThanOrEqual(middle);
          }
        }
      }),
    );
  });
});

describe('copies of one leaflet', () => {
  test('two of A5 lie on A4, four postcards too, two of A4 on A3', () => {
    const two = laid({ page: A5, count: 2, bindsRight: false }, '2up');
    expect(two.sheet).toEqual(LYING_A4);
    expect(two.sides.map(shown)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const cards = { page: SHEET_SIZES_MM.postcard, count: 1, bindsRight: false };
    expect(laid(cards, '4up').sheet).toEqual(A4);
    expect(laid({ page: A4, count: 1, bindsRight: false }, '2up').sheet).toEqual({
      widthMm: 420,
      heightMm: 297,
    });
  });

  test('a front has its back behind it, over whichever edge the paper is turned', () => {
    for (const scheme of ['2up', '4up', '8up'] as const) {
      const cards = { page: SHEET_SIZES_MM.postcard, count: 2, bindsRight: false };
      const plan = impose(cards, { scheme });
      if ('why' in plan) continue;
      const places = ({ pages }: SheetSide) => pages.map(({ xMm, yMm }) => `${xMm} ${yMm}`).sort();
      const { widthMm } = plan.sheet;
      const mirrored = plan.sides[1]?.pages.map(
        ({ xMm, yMm }) => `${Math.round((widthMm - xMm - 100) * 1e6) / 1e6} ${yMm}`,
      );
      const [front] = plan.sides;
      expect(mirrored?.sort()).toEqual(front && places(front));
    }
  });
});

describe('a folded leaflet', () => {
  test('of two pages keeps its sheet; the flap that folds in is 2 mm narrower, on the back at the other side', () => {
    const { sheet, sides } = laid({ page: LYING_A4, count: 2, bindsRight: false }, 'fold3');
    expect(sheet).toEqual(LYING_A4);
    const folds = sides.map(({ lines }) =>
      lines.filter(({ kind }) => kind === 'fold').map(({ atMm }) => Math.round(atMm * 100) / 100),
    );
    expect(folds).toEqual([
      [97.67, 197.33],
      [99.67, 199.33],
    ]);
    for (const [first = 0, second = 0] of folds)
      expect([first, second - first, 297 - second].filter((width) => width < 98.5)).toHaveLength(1);
  });

  test('of four or six pages has a panel for each, the cover last on the outside', () => {
    expect(laid({ page: A5, count: 4, bindsRight: false }, 'fold2').sides.map(shown)).toEqual([
      [4, 1],
      [2, 3],
    ]);
    const narrow = { widthMm: 99, heightMm: 210 };
    expect(laid({ page: narrow, count: 6, bindsRight: false }, 'fold3').sides.map(shown)).toEqual([
      [5, 6, 1],
      [2, 3, 4],
    ]);
    expect(impose({ page: A5, count: 3, bindsRight: false }, { scheme: 'fold2' })).toEqual({
      why: 'page-count',
      wanted: 4,
    });
  });
});

test('whatever is laid, at its size: nothing lies beside the sheet or on another page', () => {
  const size = fc.constantFrom(...Object.values(SHEET_SIZES_MM));
  fc.assert(
    fc.property(
      size,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...impositionScheme.options),
      (page, count, scheme) => {
        const plan = impose({ page, count, bindsRight: false }, { scheme });
        if ('why' in plan) return;
        const { sheet, sides } = plan;
        for (const { pages } of sides)
          for (const [at, one] of pages.entries()) {
            expect(one.xMm).toBeGreaterThanOrEqual(-1);
            expect(one.xMm + page.widthMm).toBeLessThanOrEqual(sheet.widthMm + 1);
            expect(one.yMm + page.heightMm).toBeLessThanOrEqual(sheet.heightMm + 1);
            for (const other of pages.slice(at + 1)) {
              // Creep lets neighbours share some tenths of a millimetre at the spine.
              const across = Math.abs(one.xMm - other.xMm) >= page.widthMm - 1;
              const down = Math.abs(one.yMm - other.yMm) >= page.heightMm - 1e-6;
              expect(across || down).toBe(true);
            }
          }
      },
    ),
  );
});
