import * as z from 'zod';
import { id } from '../base/id.ts';
import { publication } from '../publication/publication.ts';

/**
 * What the hidden page draws. The sheet is larger than the page: its size is a multiple of 6 pt, which Chromium prints exactly,
 * and the trim's corner lies on a whole CSS pixel; the exact boxes are set in the PDF afterwards.
 */
export const printOrder = z.object({
  publication,
  /** Pages to draw, 0 first. */
  pages: z.array(z.number().int().min(0)),
  sheetWidthPt: z.number(),
  sheetHeightPt: z.number(),
  /** Where the trim begins on the sheet, in CSS pixels. */
  trimOriginPx: z.object({ x: z.number().int(), y: z.number().int() }),
  /** What is drawn beyond the trim, in mm; 0 clips at the trim. */
  bleedMm: z.number(),
  /** Picture of each photo frame: URL of the placed derivative. */
  photos: z.record(id, z.string()),
  /** One line outside the bleed. */
  slug: z.string().optional(),
  /** 校正紙: the lines are numbered, and the trim is drawn. */
  isProof: z.boolean().default(false),
});
export type PrintOrder = z.infer<typeof printOrder>;

/** What the page measured while drawing. */
export const measuredPages = z.object({
  pages: z.array(
    z.object({
      page: z.number().int(),
      frames: z.array(
        z.object({
          frame: id,
          /** Characters that do not fit the frame. */
          overset: z.number().int(),
          /** Box of the frame's visible type, mm from the trim's corner. */
          type: z
            .object({ xMm: z.number(), yMm: z.number(), widthMm: z.number(), heightMm: z.number() })
            .optional(),
        }),
      ),
    }),
  ),
});
export type MeasuredPages = z.infer<typeof measuredPages>;
