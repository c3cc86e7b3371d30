import { ptFromMm, pxFromMm } from '../base/units.ts';
import { type Sheet, trimSize } from '../publication/sheet.ts';

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
  readonly trim: BoxPt;
  readonly bleed: BoxPt;
  readonly media: BoxPt;
}

/** Room around the trim: 60 CSS px = 45 pt = 15.9 mm, enough for 3 mm bleed and 9 mm marks. */
const ORIGIN_PX = 60;
const ORIGIN_PT = 45;
/** Chromium quantises page sizes; multiples of 6 pt come out exactly. */
const QUANTUM_PT = 6;

const upToQuantum = (pt: number): number => Math.ceil(pt / QUANTUM_PT - 1e-9) * QUANTUM_PT;

const grown = ({ left, bottom, right, top }: BoxPt, by: number): BoxPt => ({
  left: left - by,
  bottom: bottom - by,
  right: right + by,
  top: top + by,
});

/**
 * The boxes of a page (ISO 15930: Trim within Bleed within Media). Without marks the media box is the trim itself; with them it is
 * the whole printed sheet.
 */
export function pageBoxes(
  sheet: Sheet,
  { bleed, marks }: { bleed: boolean; marks: boolean },
): PageBoxes {
  const { widthMm, heightMm } = trimSize(sheet);
  const sheetWidthPt = upToQuantum(ptFromMm(widthMm) + 2 * ORIGIN_PT);
  const sheetHeightPt = upToQuantum(ptFromMm(heightMm) + 2 * ORIGIN_PT);
  const top = sheetHeightPt - ORIGIN_PT;
  const trim: BoxPt = {
    left: ORIGIN_PT,
    bottom: top - ptFromMm(heightMm),
    right: ORIGIN_PT + ptFromMm(widthMm),
    top,
  };
  return {
    sheetWidthPt,
    sheetHeightPt,
    trimOriginPx: { x: ORIGIN_PX, y: ORIGIN_PX },
    trim,
    bleed: bleed ? grown(trim, ptFromMm(sheet.bleedMm)) : trim,
    media: marks ? { left: 0, bottom: 0, right: sheetWidthPt, top: sheetHeightPt } : trim,
  };
}

/** Pixels of a page picture at a resolution: whole ones, the trim and nothing else. */
export function pictureSizePx(sheet: Sheet, ppi: number): { widthPx: number; heightPx: number } {
  const { widthMm, heightMm } = trimSize(sheet);
  const scale = ppi / 96;
  return {
    widthPx: Math.round(pxFromMm(widthMm) * scale),
    heightPx: Math.round(pxFromMm(heightMm) * scale),
  };
}
