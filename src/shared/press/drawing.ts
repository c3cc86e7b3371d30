import type { Product } from './product.ts';

/** What of a product decides how a page is drawn. */
export type Drawing = Pick<Product, 'bleed' | 'marks' | 'isProof'>;

/** plain: the page as it is. bleed: 塗り足し and トンボ. proof: to be corrected by hand. */
export const DRAWINGS = {
  plain: { bleed: false, marks: false, isProof: false },
  bleed: { bleed: true, marks: true, isProof: false },
  proof: { bleed: false, marks: false, isProof: true },
} as const satisfies Readonly<Record<string, Drawing>>;
