import type { QrFrame } from '../../shared/publication/frame.ts';
import { qrDrawing, qrText } from '../../shared/publication/qr-code.ts';
import { useSheetWord } from './sheet-word.ts';

export interface QrDrawingProps {
  readonly frame: QrFrame;
  /** Whether an empty frame is shown as one: on the desk, not in print. */
  readonly marksEmpty: boolean;
}

/** A QR code, one path in mm on its own ground: edges stay edges at any resolution. */
export function QrDrawing({ frame, marksEmpty }: QrDrawingProps) {
  const word = useSheetWord();
  const drawing = qrDrawing(frame);
  if (!drawing) {
    return marksEmpty ? <div className="sheet-empty-picture">{word('sheet.emptyQr')}</div> : null;
  }
  const { widthMm, heightMm, colour, ground } = frame;
  return (
    <svg
      className="sheet-shape"
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={word('sheet.qrCode', { words: qrText(frame) ?? '' })}
    >
      <rect width={widthMm} height={heightMm} fill={ground} />
      <path d={drawing.path} fill={colour} />
    </svg>
  );
}
