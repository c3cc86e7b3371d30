import * as z from 'zod';
import { SHEET_SIZES_MM } from '../../publication/sheet.ts';

/** 面付け: n-up repeats one leaflet; a booklet is folded and stapled in its spine; two or three panels are folded. */
export const impositionScheme = z.enum(['2up', '4up', '8up', 'booklet', 'fold2', 'fold3']);
export type ImpositionScheme = z.infer<typeof impositionScheme>;

/** Paper that pages are laid on, the smallest first. */
export const paperSize = z.enum(['postcard', 'A5', 'B5', 'A4', 'B4', 'A3']);
export type PaperSize = z.infer<typeof paperSize>;

export interface SizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A page on a sheet; its place is that of its trim, from the sheet's left and top. */
export interface PlacedPage {
  /** 0 is the first. */
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
  /** Sides on which the next page begins at once, so that no bleed may stand there. */
  readonly joined: { readonly left: boolean; readonly right: boolean };
}

/** A line along which the sheet is folded or cut, across the whole of what lies on it. */
export interface SheetLine {
  readonly kind: 'fold' | 'cut';
  readonly direction: 'upright' | 'level';
  /** From the left of the sheet, or from its top. */
  readonly atMm: number;
}

export interface SheetSide {
  readonly pages: readonly PlacedPage[];
  readonly lines: readonly SheetLine[];
}

export interface Imposition {
  readonly sheet: SizeMm;
  /** What lies on the sheet, all pages together. */
  readonly block: SizeMm & { readonly xMm: number; readonly yMm: number };
  /** Front, back, front, back. */
  readonly sides: readonly SheetSide[];
  /** Over which edge the paper is turned, where both sides are printed. */
  readonly turn: 'long' | 'short';
}

export interface ImpositionWish {
  readonly scheme: ImpositionScheme;
  /** Left out: the smallest that takes the pages at their size. */
  readonly paper?: PaperSize | undefined;
}

export interface PagesToImpose {
  readonly page: SizeMm;
  readonly count: number;
  /** 右綴じ: vertical writing opens to the right. */
  readonly bindsRight: boolean;
}

/** Why pages cannot be laid so. */
export type Refusal =
  | { readonly why: 'sheet-too-small'; readonly paper: PaperSize }
  | { readonly why: 'page-count'; readonly wanted: number };

/** Printers take paper within half a millimetre of its size. */
const SLACK_MM = 0.5;

function turned({ widthMm, heightMm }: SizeMm): SizeMm {
  return { widthMm: heightMm, heightMm: widthMm };
}

const holds = (sheet: SizeMm, block: SizeMm): boolean =>
  block.widthMm <= sheet.widthMm + SLACK_MM && block.heightMm <= sheet.heightMm + SLACK_MM;

/** The sheet for a block of pages at their size, upright or lying; undefined where none is large enough. */
export function sheetFor(block: SizeMm, paper: PaperSize | undefined): SizeMm | undefined {
  const offered = paper === undefined ? paperSize.options : [paper];
  return offered
    .map((name) => SHEET_SIZES_MM[name])
    .flatMap((upright) => [upright, turned(upright)])
    .find((sheet) => holds(sheet, block));
}

/** Where a block stands when it is in the middle of its sheet. */
export const centred = (sheet: SizeMm, block: SizeMm) => ({
  ...block,
  xMm: (sheet.widthMm - block.widthMm) / 2,
  yMm: (sheet.heightMm - block.heightMm) / 2,
});

/** The largest that there is, to say what would not do. */
export const LARGEST_PAPER: PaperSize = 'A3';
