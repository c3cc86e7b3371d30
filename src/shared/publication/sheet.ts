import * as z from 'zod';
import { printerKind } from './printer.ts';

export const sheetSize = z.enum(['A3', 'A4', 'A5', 'B4', 'B5', 'postcard', 'square']);
export type SheetSize = z.infer<typeof sheetSize>;

/** Upright sizes, width × height in mm: ISO 216 A, JIS P 0138 B (not ISO B), the Japanese postcard, and a square for screens. */
export const SHEET_SIZES_MM: Readonly<Record<SheetSize, { widthMm: number; heightMm: number }>> = {
  A3: { widthMm: 297, heightMm: 420 },
  A4: { widthMm: 210, heightMm: 297 },
  A5: { widthMm: 148, heightMm: 210 },
  B4: { widthMm: 257, heightMm: 364 },
  B5: { widthMm: 182, heightMm: 257 },
  postcard: { widthMm: 100, heightMm: 148 },
  /** 1,080 pixels at 254 ppi, as social media want a square. */
  square: { widthMm: 108, heightMm: 108 },
};

const lengthMm = z.number().min(0).max(1000);

export const sheet = z.object({
  size: sheetSize,
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  /** 塗り足し: what is cut off, beyond the trim. */
  bleedMm: z.number().min(0).max(10).default(3),
  /** 余白: guides that frames snap to. */
  marginMm: z.object({ top: lengthMm, right: lengthMm, bottom: lengthMm, left: lengthMm }),
  /** 安全域: type keeps this far inside the trim. */
  safeMm: lengthMm.default(5),
  /** ノンブル: the page's number at the foot of each page; none when left out. */
  folio: z.enum(['plain', 'dashed', 'of-total']).optional(),
  /** Whose white edges the page keeps clear of; left out: a print shop's, or not known. */
  printer: printerKind.optional(),
});
export type Sheet = z.infer<typeof sheet>;

/** What stands at the foot of a page, 0 first; undefined where the sheet has no folio. */
export function folioWords({ folio }: Sheet, page: number, pages: number): string | undefined {
  switch (folio) {
    case undefined:
      return undefined;
    case 'plain':
      return String(page + 1);
    case 'dashed':
      return `― ${page + 1} ―`;
    case 'of-total':
      return `${page + 1} / ${pages}`;
  }
}

/** Size of the finished (trimmed) page. */
export function trimSize({ size, orientation }: Pick<Sheet, 'size' | 'orientation'>): {
  widthMm: number;
  heightMm: number;
} {
  const upright = SHEET_SIZES_MM[size];
  return orientation === 'portrait'
    ? upright
    : { widthMm: upright.heightMm, heightMm: upright.widthMm };
}

/** The box that the margins leave of a page. */
export function insideMargins(one: Pick<Sheet, 'size' | 'orientation' | 'marginMm'>): {
  xMm: number;
  yMm: number;
  widthMm: number;
  heightMm: number;
} {
  const { widthMm, heightMm } = trimSize(one);
  const { top, right, bottom, left } = one.marginMm;
  return {
    xMm: left,
    yMm: top,
    widthMm: widthMm - left - right,
    heightMm: heightMm - top - bottom,
  };
}
