import { qrDrawing } from '../../publication/qr-code.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** Smaller modules run together in print, and old telephones cannot read them. */
const LEAST_MODULE_MM = 0.4;

/** A QR code that is too small to be read, with the side that it would need in whole mm. */
export const qrSize: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const drawing = place.frame.kind === 'qr' ? qrDrawing(place.frame) : undefined;
    if (!drawing || drawing.moduleMm >= LEAST_MODULE_MM) return [];
    const modules = Math.round(drawing.box.widthMm / drawing.moduleMm);
    const params = {
      mm: Math.round(drawing.moduleMm * 100) / 100,
      sideMm: Math.ceil(modules * LEAST_MODULE_MM),
    };
    return [findingAt(place, 'qr-small', { severity: 'warning', params })];
  });
