/** What a shadow looks like on white paper; hard, since a soft one would be printed as a picture. */
export const SHADOW_INK = '#c9c2b4';

/** A hard shadow as CSS. */
export const shadowOf = (shadowMm: number): string =>
  `${shadowMm}mm ${shadowMm}mm 0 0 ${SHADOW_INK}`;
