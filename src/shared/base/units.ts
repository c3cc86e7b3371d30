declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Millimetres: all geometry of the model. */
export type Mm = Unit<'mm'>;
/** PostScript points, 1/72 inch: PDF boxes and type sizes. */
export type Pt = Unit<'pt'>;
/** CSS pixels, 1/96 inch. */
export type Px = Unit<'px'>;
/** Picture pixels per inch of the placed size. */
export type Ppi = Unit<'ppi'>;

export const MM_PER_INCH = 25.4;

export const mm = (value: number): Mm => value as Mm;
export const ptFromMm = (value: number): Pt => ((value * 72) / MM_PER_INCH) as Pt;
export const mmFromPt = (value: number): Mm => ((value * MM_PER_INCH) / 72) as Mm;
export const pxFromMm = (value: number): Px => ((value * 96) / MM_PER_INCH) as Px;
export const mmFromPx = (value: number): Mm => ((value * MM_PER_INCH) / 96) as Mm;

/** Resolution at which `pixels` are printed over `placedMm`. */
export const ppiAt = (pixels: number, placedMm: number): Ppi =>
  ((pixels * MM_PER_INCH) / placedMm) as Ppi;
