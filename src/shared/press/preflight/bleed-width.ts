import type { PreflightRule } from './rule.ts';

/** What print shops ask for (users.md, net-print shops). */
const WANTED_MM = 3;

/** A shop cuts within a millimetre or two: less bleed than 3 mm shows white edges. A page that touches no edge needs none. */
export const bleedWidth: PreflightRule = ({ publication, product }) =>
  product?.bleed && publication.sheet.bleedMm < WANTED_MM
    ? [
        {
          rule: 'bleed-too-narrow',
          severity: 'error',
          where: {},
          params: { mm: publication.sheet.bleedMm, wantedMm: WANTED_MM },
        },
      ]
    : [];
