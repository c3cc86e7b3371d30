import type { ShapeFrame } from '../../shared/publication/frame.ts';
import { shapePath } from '../../shared/publication/shape-path.ts';
import { SHADOW_INK } from './shadow.ts';

export type DrawnShape = Pick<
  ShapeFrame,
  | 'shape'
  | 'points'
  | 'tail'
  | 'shadowMm'
  | 'widthMm'
  | 'heightMm'
  | 'fill'
  | 'outline'
  | 'cornerMm'
>;

const INK = '#1a1a1a';
const LINE_MM = 0.5;

/** A drawn shape, in mm. Decoration: it says nothing to a screen reader. */
export function ShapeDrawing({ frame }: { readonly frame: DrawnShape }) {
  const { widthMm, heightMm, outline, fill, shape, cornerMm, shadowMm } = frame;
  const isLine = shape === 'line';
  const path = shapePath(frame, { widthMm, heightMm }, cornerMm);
  return (
    <svg
      className="sheet-shape"
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {shadowMm !== undefined && !isLine && (
        <path d={path} fill={SHADOW_INK} transform={`translate(${shadowMm} ${shadowMm})`} />
      )}
      <path
        d={path}
        fill={isLine ? 'none' : (fill ?? 'none')}
        stroke={outline?.colour ?? (isLine ? (fill ?? INK) : 'none')}
        strokeWidth={outline?.widthMm ?? (isLine ? LINE_MM : 0)}
        strokeLinejoin={shape === 'balloon' ? 'round' : 'miter'}
      />
    </svg>
  );
}
