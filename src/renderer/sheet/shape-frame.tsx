import type { ReactElement } from 'react';
import type { ShapeFrame } from '../../shared/publication/frame.ts';

interface Box {
  readonly width: number;
  readonly height: number;
}

type Paint = (box: Box, cornerMm: number) => ReactElement;

const BURST_POINTS = 16;
const BURST_DEPTH = 0.82;

/** 爆弾: points on an ellipse, every second one drawn in. */
function burstPoints({ width, height }: Box): string {
  return Array.from({ length: BURST_POINTS * 2 }, (_unused, index) => {
    const angle = (index * Math.PI) / BURST_POINTS - Math.PI / 2;
    const reach = index % 2 === 0 ? 1 : BURST_DEPTH;
    const x = width / 2 + (Math.cos(angle) * width * reach) / 2;
    const y = height / 2 + (Math.sin(angle) * height * reach) / 2;
    return `${x.toFixed(3)},${y.toFixed(3)}`;
  }).join(' ');
}

/** 帯: a ribbon with notched ends. */
function bandPoints({ width, height }: Box): string {
  const notch = Math.min(height / 3, width / 8);
  return `0,0 ${width},0 ${width - notch},${height / 2} ${width},${height} 0,${height} ${notch},${height / 2}`;
}

const PAINTS: Readonly<Record<ShapeFrame['shape'], Paint>> = {
  rectangle: ({ width, height }, corner) => <rect width={width} height={height} rx={corner} />,
  ellipse: ({ width, height }) => (
    <ellipse cx={width / 2} cy={height / 2} rx={width / 2} ry={height / 2} />
  ),
  line: ({ width, height }) =>
    width >= height ? (
      <line x1={0} y1={height / 2} x2={width} y2={height / 2} />
    ) : (
      <line x1={width / 2} y1={0} x2={width / 2} y2={height} />
    ),
  band: (box) => <polygon points={bandPoints(box)} />,
  burst: (box) => <polygon points={burstPoints(box)} strokeLinejoin="miter" />,
};

/** A drawn shape, in mm. Decoration: it says nothing to a screen reader. */
export function ShapeDrawing({ frame }: { frame: ShapeFrame }) {
  const { widthMm, heightMm, outline, fill, shape, cornerMm } = frame;
  return (
    <svg
      className="sheet-shape"
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g
        fill={fill ?? 'none'}
        stroke={outline?.colour ?? (shape === 'line' ? (fill ?? '#1a1a1a') : 'none')}
        strokeWidth={outline?.widthMm ?? (shape === 'line' ? 0.5 : 0)}
      >
        {PAINTS[shape]({ width: widthMm, height: heightMm }, cornerMm)}
      </g>
    </svg>
  );
}
