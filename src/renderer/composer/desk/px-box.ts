import type { Rect } from '../../../shared/publication/geometry.ts';

/** A box of the page as CSS, when a millimetre has `scale` pixels. */
export const pxBox = ({ xMm, yMm, widthMm, heightMm }: Rect, scale: number) => ({
  left: xMm * scale,
  top: yMm * scale,
  width: widthMm * scale,
  height: heightMm * scale,
});
