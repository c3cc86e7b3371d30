import { type FinishedRule, foundIf, isForShop } from '../finished-rule.ts';

/** Readers of print shops and stores take up to 1.6 and 1.7; PDF/X-4 is 1.6 (ISO 15930-7 §6.1). */
export const version: FinishedRule = (file) =>
  foundIf(file.version > (isForShop(file) ? '1.6' : '1.7'), 'file-version', {
    severity: 'error',
    params: { version: file.version },
  });
