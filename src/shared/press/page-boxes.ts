import { ptFromMm } from '../base/units.ts';
import { type Sheet, trimSize } from '../publication/sheet.ts';
import type { Drawing } from './drawing.ts';

/** Left, bottom, right, top in points from the sheet's lower left corner (ISO 32000-1 §7.9.5). */
export interface BoxPt {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface PageBoxes {
  /** What Chromium is asked to print. */
  readonly sheetWidthPt: number;
  readonly sheetHeightPt: number;
  readonly trimOriginPx: { readonly x: number; readonly y: number };
  /** How far beyond the trim the page is asked to draw; it draws a millimetre more, so that rounding leaves no white edge. */
  readonly drawnBleedMm: number;
  readonly trim: BoxPt;
  readonly bleed: BoxPt;
  readonly media: BoxPt;
}

/** Pixels from the left and top of the drawn sheet. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const MARK_LENGTH_MM = 9;
/** Room to write corrections in, on all sides: an A4 page on a sheet that an A4 printer takes at four fifths. */
export const PROOF_MARGIN_MM = 24;
/** White beyond the marks. */
const EDGE_MM = 1.5;
/** The page draws this much even where the trim is all that will be seen. */
const LEAST_DRAWN_MM = 1;
/** What the page draws beyond what it is asked for (renderer/sheet/print-sheets.tsx). */
const OVERRUN_MM = 1;
/**
 * Chromium quantises page sizes; multiples of 6 pt come out exactly (design: print.md 1.3). They are 8 whole CSS pixels too, and 25
 * whole picture pixels at 300 ppi.
 */
const QUANTUM_PT = 6;
const PX_PER_PT = 96 / 72;

const upToQuantum = (pt: number): number => Math.ceil(pt / QUANTUM_PT - 1e-9) * QUANTUM_PT;

const grown = ({ left, bottom, right, top }: BoxPt, by: number): BoxPt => ({
  left: left - by,
  bottom: bottom - by,
  right: right + by,
  top: top + by,
});

/**
 * The boxes of a page (ISO 15930: Trim within Bleed within Media). Without marks the media box is the trim itself, or the bleed;
 * with them it has room for the marks on all four sides, of a proof
 * for corrections.
 */
export function pageBoxes(sheet: Sheet, drawing: Drawing): PageBoxes {
  const { widthMm, heightMm } = trimSize(sheet);
  const bleedMm = drawing.bleed ? sheet.bleedMm : 0;
  const drawnBleedMm = Math.max(bleedMm, LEAST_DRAWN_MM);
  const beyondMm = drawing.isProof
    ? PROOF_MARGIN_MM
    : drawing.marks
      ? bleedMm + MARK_LENGTH_MM + EDGE_MM
      : drawnBleedMm + OVERRUN_MM;
  const originPt = upToQuantum(ptFromMm(beyondMm));
  const sheetWidthPt = upToQuantum(ptFromMm(widthMm) + 2 * originPt);
  const sheetHeightPt = upToQuantum(ptFromMm(heightMm) + 2 * originPt);
  const top = sheetHeightPt - originPt;
  const trim: BoxPt = {
    left: originPt,
    bottom: top - ptFromMm(heightMm),
    right: originPt + ptFromMm(widthMm),
    top,
  };
  const bleed = grown(trim, ptFromMm(bleedMm));
  const originPx = originPt * PX_PER_PT;
  return {
    sheetWidthPt,
    sheetHeightPt,
    trimOriginPx: { x: originPx, y: originPx },
    drawnBleedMm,
    trim,
    bleed,
    media: drawing.marks || drawing.isProof ? grown(trim, originPt) : bleed,
  };
}

/** Where `box` stands in a picture of the whole sheet at `ppi`: whole pixels, the nearest to its true size. */
export function pictureBox(
  { sheetHeightPt }: Pick<PageBoxes, 'sheetHeightPt'>,
  { left, bottom, right, top }: BoxPt,
  ppi: number,
): PictureBox {
  const px = (pt: number): number => Math.round((pt * ppi) / 72);
  return {
    left: px(left),
    top: px(sheetHeightPt - top),
    width: px(right - left),
    height: px(top - bottom),
  };
}
