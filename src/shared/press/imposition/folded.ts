import {
  centred,
  type Imposition,
  LARGEST_PAPER,
  type PagesToImpose,
  type PaperSize,
  type PlacedPage,
  type Refusal,
  type SheetLine,
  type SheetSide,
  type SizeMm,
  sheetFor,
} from './imposition.ts';

/** Office paper of 80 g/m²: each sheet of a booklet pushes those inside it out by so much. */
const PAPER_MM = 0.1;

interface Row {
  /** Pages beside each other, from the left; undefined is blank. */
  readonly pages: readonly (number | undefined)[];
  /** How far they move towards the spine. */
  readonly creepMm: number;
  /** From the left of what lies on the sheet. */
  readonly foldsMm: readonly number[];
}

interface Lying {
  readonly page: SizeMm;
  readonly sheet: SizeMm;
  readonly panels: number;
}

/** Folds across, and cuts around what lies on the sheet. */
function linesOf(block: Imposition['block'], foldsMm: readonly number[]): SheetLine[] {
  const { xMm, yMm, widthMm, heightMm } = block;
  const line = (kind: SheetLine['kind'], direction: SheetLine['direction'], atMm: number) => ({
    kind,
    direction,
    atMm,
  });
  return [
    ...foldsMm.map((at) => line('fold', 'upright', xMm + at)),
    ...[xMm, xMm + widthMm].map((at) => line('cut', 'upright', at)),
    ...[yMm, yMm + heightMm].map((at) => line('cut', 'level', at)),
  ];
}

function sideOf({ pages, creepMm, foldsMm }: Row, { page, sheet, panels }: Lying): SheetSide {
  const block = centred(sheet, { widthMm: page.widthMm * panels, heightMm: page.heightMm });
  return {
    lines: linesOf(block, foldsMm),
    pages: pages.flatMap((shown, at): PlacedPage[] => {
      if (shown === undefined) return [];
      const towardsSpine = at === 0 ? creepMm : -creepMm;
      return [
        {
          page: shown,
          xMm: block.xMm + at * page.widthMm + towardsSpine,
          yMm: block.yMm,
          joined: { left: at > 0, right: at < panels - 1 },
        },
      ];
    }),
  };
}

function laid(
  { page, bindsRight }: PagesToImpose,
  rows: readonly Row[],
  paper: PaperSize | undefined,
): Imposition | Refusal {
  const panels = rows[0]?.pages.length ?? 1;
  const size = { widthMm: page.widthMm * panels, heightMm: page.heightMm };
  const sheet = sheetFor(size, paper);
  if (!sheet) return { why: 'sheet-too-small', paper: paper ?? LARGEST_PAPER };
  const block = centred(sheet, size);
  const ordered = bindsRight
    ? rows.map((row) => ({ ...row, pages: row.pages.toReversed() }))
    : rows;
  return {
    sheet,
    block,
    sides: ordered.map((row) => sideOf(row, { page, sheet, panels })),
    // The spine stands upright on a lying sheet: turned over its long edge, the back would stand on its head.
    turn: sheet.widthMm > sheet.heightMm ? 'short' : 'long',
  };
}

/**
 * 中綴じ: sheets of four pages each, laid into each other, folded and stapled. Of n pages the outermost sheet holds n and 1, 2 and n-1;
 * what is missing to a multiple of four stays blank at the end.
 */
export function imposeBooklet(
  pages: PagesToImpose,
  paper: PaperSize | undefined,
): Imposition | Refusal {
  const whole = Math.ceil(pages.count / 4) * 4;
  const foldsMm = [pages.page.widthMm];
  const shown = (page: number): number | undefined => (page < pages.count ? page : undefined);
  const rows = Array.from({ length: whole / 4 }, (_none, sheet): Row[] => {
    const creepMm = sheet * PAPER_MM;
    const first = 2 * sheet;
    const last = whole - 1 - 2 * sheet;
    return [
      { pages: [shown(last), shown(first)], creepMm, foldsMm },
      { pages: [shown(first + 1), shown(last - 1)], creepMm, foldsMm },
    ];
  }).flat();
  return laid(pages, rows, paper);
}

/** A page for each panel, outside and inside: the cover is the last panel of the outside, and the flap folds in before the others. */
function panelRows({ widthMm }: SizeMm, panels: 2 | 3): Row[] {
  const outside = panels === 2 ? [3, 0] : [4, 5, 0];
  const inside = panels === 2 ? [1, 2] : [1, 2, 3];
  const foldsMm = Array.from({ length: panels - 1 }, (_none, at) => (at + 1) * widthMm);
  return [outside, inside].map((pages) => ({ pages, creepMm: 0, foldsMm }));
}

/** A flap that folds in is narrower by this much, or it bulges. */
const FLAP_MM = 2;

/** Where a page that is a whole sheet is folded; on its back the narrow flap lies on the other side. */
function foldsOf({ widthMm }: SizeMm, panels: 2 | 3, isMirrored: boolean): number[] {
  if (panels === 2) return [widthMm / 2];
  const wide = (widthMm + FLAP_MM) / 3;
  const narrow = widthMm - 2 * wide;
  return isMirrored ? [wide, 2 * wide] : [narrow, narrow + wide];
}

/**
 * 二つ折り・三つ折り. Of one or two pages each is a whole sheet with its folds marked; of as many pages as there are panels each is a
 * panel.
 */
export function imposeFolded(
  pages: PagesToImpose,
  panels: 2 | 3,
  paper: PaperSize | undefined,
): Imposition | Refusal {
  const { page, count, bindsRight } = pages;
  if (count === 2 * panels) return laid(pages, panelRows(page, panels), paper);
  if (count > 2) return { why: 'page-count', wanted: 2 * panels };
  const rows = Array.from({ length: count }, (_none, at): Row => {
    // Where it opens to the right, the flap lies on the other side.
    const isMirrored = (at === 1) !== bindsRight;
    return { pages: [at], creepMm: 0, foldsMm: foldsOf(page, panels, isMirrored) };
  });
  return laid(pages, rows, paper);
}
