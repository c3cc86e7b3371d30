import { qrText } from '../../publication/qr-code.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

/** A QR code that leads nowhere, because nothing was typed. */
export const qrContent: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) =>
    place.frame.kind === 'qr' && qrText(place.frame) === undefined
      ? [findingAt(place, 'qr-empty', { severity: 'error' })]
      : [],
  );
