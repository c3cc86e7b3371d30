import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { type FinishedRule, foundIf, isForShop, name } from '../finished-rule.ts';

/** For which press the inks are meant, with its profile in the file (ISO 15930-7 §6.2.2). */
export const outputIntent: FinishedRule = (file) => {
  if (!isForShop(file)) return [];
  const intents = file.document.catalog.lookup(name('OutputIntents'));
  const [first] = intents instanceof PDFArray ? [intents.lookup(0)] : [];
  const isThere = first instanceof PDFDict && first.has(name('DestOutputProfile'));
  return foundIf(!isThere, 'file-output-intent', { severity: 'error' });
};
