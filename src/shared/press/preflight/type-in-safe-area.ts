import { trimSize } from '../../publication/sheet.ts';
import type { PreflightRule } from './rule.ts';

/** What measuring in CSS pixels may be off. */
const TOLERANCE_MM = 0.3;

/** Type nearer to the trim than the safe area may be cut off. */
export const typeInSafeArea: PreflightRule = ({ publication, measured }) => {
  const { sheet } = publication;
  const { widthMm, heightMm } = trimSize(sheet);
  const least = sheet.safeMm - TOLERANCE_MM;
  return measured.pages.flatMap(({ page, frames }) =>
    frames.flatMap(({ frame, type }) => {
      if (!type) return [];
      const nearest = Math.min(
        type.xMm,
        type.yMm,
        widthMm - type.xMm - type.widthMm,
        heightMm - type.yMm - type.heightMm,
      );
      if (nearest >= least) return [];
      return [
        {
          rule: 'text-outside-safe-area',
          severity: 'warning' as const,
          where: { page, frame },
          params: { mm: Math.round(nearest * 10) / 10, safeMm: sheet.safeMm },
        },
      ];
    }),
  );
};
