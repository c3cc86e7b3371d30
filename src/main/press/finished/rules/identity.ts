import { PDFDict } from '@cantoo/pdf-lib';
import { type FinishedRule, foundIf, isForShop, name } from '../finished-rule.ts';

/** PDF/X asks for an /ID, and for a word on whether the file was trapped (ISO 15930-7 §6.3, §6.9). */
export const identity: FinishedRule = (file) => {
  if (!isForShop(file)) return [];
  const { ID, Info } = file.document.context.trailerInfo;
  const info = Info && file.document.context.lookup(Info);
  const isSaid = info instanceof PDFDict && info.has(name('Trapped'));
  return foundIf(ID === undefined || !isSaid, 'file-identity', { severity: 'error' });
};
