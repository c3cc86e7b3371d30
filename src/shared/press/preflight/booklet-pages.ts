import type { PreflightRule } from './rule.ts';

/** A print shop's leaflet has a front, or a front and a back; more sides are a booklet, whose number of pages is a multiple of four. */
export const bookletPages: PreflightRule = ({ publication, measured, product }) => {
  if (product?.colour.kind !== 'cmyk') return [];
  const count = publication.report ? measured.pages.length : publication.pages.length;
  return count > 2 && count % 4 !== 0
    ? [
        {
          rule: 'pages-not-by-four',
          severity: 'warning',
          where: {},
          params: { count, wanted: Math.ceil(count / 4) * 4 },
        },
      ]
    : [];
};
