import type { CSSProperties } from 'react';
import type { Frame } from '../../shared/publication/frame.ts';
import { shadowOf } from './shadow.ts';

/** Frames with words upon a ground. */
export type Grounded = Exclude<Frame, { kind: 'photo' | 'shape' | 'qr' }>;

/** Ground and edge of a frame with words, unless a shape stands behind them. */
export function groundStyle(frame: Grounded): CSSProperties {
  const padding = frame.insetMm === 0 ? undefined : `${frame.insetMm}mm`;
  if (frame.backing) return { padding, position: 'relative' };
  return {
    background: frame.fill,
    boxShadow: frame.shadowMm === undefined ? undefined : shadowOf(frame.shadowMm),
    border: frame.outline ? `${frame.outline.widthMm}mm solid ${frame.outline.colour}` : undefined,
    borderRadius: frame.cornerMm === 0 ? undefined : `${frame.cornerMm}mm`,
    padding,
  };
}
