import type { Rect, Turned } from '../../../shared/publication/geometry.ts';

/** A box of the page as CSS, when a millimetre has `scale` pixels. */
export const pxBox = ({ xMm, yMm, widthMm, heightMm }: Rect, scale: number) => ({
  left: xMm * scale,
  top: yMm * scale,
  width: widthMm * scale,
  height: heightMm * scale,
});

/** A frame's own box, turned as the frame is. */
export const turnedPxBox = (box: Turned, scale: number) => ({
  ...pxBox(box, scale),
  ...(box.rotationDeg === undefined ? {} : { rotate: `${box.rotationDeg}deg` }),
});
