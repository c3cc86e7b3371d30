import type { ShapeFrame } from '../../shared/publication/frame.ts';
import { shapePath } from '../../shared/publication/shape-path.ts';

export type DrawnShape = Pick<
  ShapeFrame,
  'shape' | 'points' | 'tail' | 'widthMm' | 'heightMm' | 'fill' | 'outline' | 'cornerMm'
>;

const INK = '#1a1a1a';
const LINE_MM = 0.5;

/** A drawn shape, in mm. Decoration: it says nothing to a screen reader. */
export function ShapeDrawing({ frame }: { readonly frame: DrawnShape }) {
  const { widthMm, heightMm, outline, fill, shape, cornerMm } = frame;
  const isLine = shape === 'line';
  return (
    <svg
      className="sheet-shape"
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path
        d={shapePath(frame, { widthMm, heightMm }, cornerMm)}
        fill={isLine ? 'none' : (fill ?? 'none')}
        stroke={outline?.colour ?? (isLine ? (fill ?? INK) : 'none')}
        strokeWidth={outline?.widthMm ?? (isLine ? LINE_MM : 0)}
        strokeLinejoin={shape === 'balloon' ? 'round' : 'miter'}
      />
    </svg>
  );
}
