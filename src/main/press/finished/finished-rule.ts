import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { Finding, Severity } from '../../../shared/base/finding.ts';
import type { Product } from '../../../shared/press/product.ts';

/** What the file should be. */
export interface Expected {
  readonly product: Product;
  readonly trimWidthPt: number;
  readonly trimHeightPt: number;
  /** Beyond the trim; 0 without. */
  readonly bleedPt: number;
}

/** The very bytes that are handed over, opened again. */
export interface FinishedFile extends Expected {
  readonly document: PDFDocument;
  /** Of the format, as the first bytes say it: 1.6. */
  readonly version: string;
}

/** One check of a finished file; it opens nothing and changes nothing. */
export type FinishedRule = (file: FinishedFile) => Finding[];

export const name = (text: string): PDFName => PDFName.of(text);

interface Said {
  readonly severity: Severity;
  readonly params?: Finding['params'];
  readonly page?: number;
}

/** The finding when `isWrong`, else nothing. */
export const foundIf = (
  isWrong: boolean,
  rule: string,
  { severity, params = {}, page }: Said,
): Finding[] =>
  isWrong ? [{ rule, severity, where: page === undefined ? {} : { page }, params }] : [];

/** Four inks are for a print shop: what others only pass over is a fault there. */
export const isForShop = ({ product }: Expected): boolean => product.colour.kind === 'cmyk';

/** Every dictionary of the file, that of a stream included. */
export const dictionaries = ({ document }: FinishedFile): PDFDict[] =>
  document.context.enumerateIndirectObjects().flatMap(([, object]) => dictIn(object));

function dictIn(object: PDFObject): PDFDict[] {
  if (object instanceof PDFStream) return [object.dict];
  return object instanceof PDFDict ? [object] : [];
}

export const nameIn = (dict: PDFDict, key: string): string =>
  dict.lookup(name(key))?.toString().replace(/^\//, '') ?? '';

/** Left, bottom, right, top of a page's box; undefined where it has none of its own. */
export function boxIn(dict: PDFDict, key: string): [number, number, number, number] | undefined {
  const box = dict.lookup(name(key));
  if (!(box instanceof PDFArray)) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = box
    .asArray()
    .map((value) => (value instanceof PDFNumber ? value.asNumber() : 0));
  return [left, bottom, right, top];
}
