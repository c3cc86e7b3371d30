import {
  centred,
  type Imposition,
  LARGEST_PAPER,
  type PagesToImpose,
  type PaperSize,
  type Refusal,
  type SheetLine,
  type SheetSide,
  type SizeMm,
  sheetFor,
} from './imposition.ts';

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** How many stand beside and under each other: both ways of laying them are tried. */
const GRIDS: Readonly<Record<2 | 4 | 8, readonly Grid[]>> = {
  2: [
    { columns: 2, rows: 1 },
    { columns: 1, rows: 2 },
  ],
  4: [{ columns: 2, rows: 2 }],
  8: [
    { columns: 4, rows: 2 },
    { columns: 2, rows: 4 },
  ],
};

const blockOf = ({ widthMm, heightMm }: SizeMm, { columns, rows }: Grid): SizeMm => ({
  widthMm: widthMm * columns,
  heightMm: heightMm * rows,
});

interface Chosen {
  readonly grid: Grid;
  readonly sheet: SizeMm;
}

function chosenGrid(
  page: SizeMm,
  copies: 2 | 4 | 8,
  paper: PaperSize | undefined,
): Chosen | undefined {
  const found = GRIDS[copies].flatMap((grid): Chosen[] => {
    const sheet = sheetFor(blockOf(page, grid), paper);
    return sheet ? [{ grid, sheet }] : [];
  });
  const area = ({ sheet }: Chosen): number => sheet.widthMm * sheet.heightMm;
  return found.sort((one, other) => area(one) - area(other))[0];
}

/**
 * Several copies of one leaflet on a sheet, to be cut apart: each side holds one page so many times, and so every front has its back
 * behind it over whichever edge the paper is turned.
 */
export function imposeCopies(
  { page, count }: PagesToImpose,
  copies: 2 | 4 | 8,
  paper: PaperSize | undefined,
): Imposition | Refusal {
  const chosen = chosenGrid(page, copies, paper);
  if (!chosen) return { why: 'sheet-too-small', paper: paper ?? LARGEST_PAPER };
  const { grid, sheet } = chosen;
  const block = centred(sheet, blockOf(page, grid));
  const columns = Array.from(
    { length: grid.columns },
    (_none, at) => block.xMm + at * page.widthMm,
  );
  const rows = Array.from({ length: grid.rows }, (_none, at) => block.yMm + at * page.heightMm);
  const upright = [...columns, block.xMm + block.widthMm].map(
    (atMm): SheetLine => ({ kind: 'cut', direction: 'upright', atMm }),
  );
  const level = [...rows, block.yMm + block.heightMm].map(
    (atMm): SheetLine => ({ kind: 'cut', direction: 'level', atMm }),
  );
  const lines = [...upright, ...level];
  const side = (shown: number): SheetSide => ({
    pages: rows.flatMap((yMm) =>
      columns.map((xMm, at) => ({
        page: shown,
        xMm,
        yMm,
        joined: { left: at > 0, right: at < columns.length - 1 },
      })),
    ),
    lines,
  });
  return {
    sheet,
    block,
    sides: Array.from({ length: count }, (_none, at) => side(at)),
    turn: 'long',
  };
}
