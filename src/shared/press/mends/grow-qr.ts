import type { Id } from '../../base/id.ts';
import { findFrame, type Recipe } from '../../publication/deeds/recipe.ts';
import { qrDrawing } from '../../publication/qr-code.ts';

/** A module of 0.4 mm is read by old telephones, too (users.md, QR codes). */
const MODULE_MM = 0.4;

/** A code so large that it can be read, around the middle that it had. */
export function growQr(id: Id): Recipe {
  return (draft) => {
    const frame = findFrame(draft, id);
    const drawing = frame?.kind === 'qr' ? qrDrawing(frame) : undefined;
    if (!frame || !drawing) return;
    const factor = MODULE_MM / drawing.moduleMm;
    if (factor <= 1) return;
    const side = Math.ceil(Math.min(frame.widthMm, frame.heightMm) * factor * 10) / 10;
    frame.xMm += (frame.widthMm - side) / 2;
    frame.yMm += (frame.heightMm - side) / 2;
    frame.widthMm = side;
    frame.heightMm = side;
  };
}
