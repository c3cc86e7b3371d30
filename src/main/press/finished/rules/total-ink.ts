import { decodePDFRawStream, PDFArray, PDFRawStream } from '@cantoo/pdf-lib';
import { operationsOf } from '../../separation/content-operations.ts';
import { type FinishedRule, foundIf } from '../finished-rule.ts';

/** 1 in 100: what rounding of four decimals can add. */
const SLACK = 0.01;

function sumsIn(content: Uint8Array): number[] {
  return [...operationsOf(content)]
    .filter(({ operator }) => operator === 'k' || operator === 'K')
    .map(({ operands }) => operands.map(Number).reduce((sum, ink) => sum + ink, 0));
}

/** Solid colours of more ink than the paper takes do not dry; pictures are held by their profile. */
export const totalInk: FinishedRule = ({ document, product }) => {
  const { colour } = product;
  if (colour.kind !== 'cmyk') return [];
  return document.getPages().flatMap(({ node }, page) => {
    const contents = node.Contents();
    const parts = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
    const sums = parts.flatMap((part) => {
      const stream = document.context.lookup(part);
      return stream instanceof PDFRawStream ? sumsIn(decodePDFRawStream(stream).decode()) : [];
    });
    const most = Math.max(0, ...sums);
    return foundIf(most > colour.mostInk + SLACK, 'file-total-ink', {
      severity: 'error',
      page,
      params: { percent: Math.round(most * 100) },
    });
  });
};
