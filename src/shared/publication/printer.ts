import * as z from 'zod';

/** What the sheets are printed on, where it is known: an office printer or a stencil duplicator (リソグラフ, 輪転機). */
export const printerKind = z.enum(['office', 'riso']);
export type PrinterKind = z.infer<typeof printerKind>;

export interface EdgesMm {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Edges that a printer leaves white. Office lasers grip 4 to 5 mm on every side; a duplicator needs 5 mm where the sheet goes in (the
 * head of the page), 3 mm at the sides and 2 mm at the tail.
 */
export const UNPRINTABLE_MM: Readonly<Record<PrinterKind, EdgesMm>> = {
  office: { top: 5, right: 5, bottom: 5, left: 5 },
  riso: { top: 5, right: 3, bottom: 2, left: 3 },
};
