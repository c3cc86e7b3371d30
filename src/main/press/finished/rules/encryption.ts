import { type FinishedRule, foundIf } from '../finished-rule.ts';

/** A file that is locked cannot be printed by a shop (ISO 15930-7 §6.2). */
export const encryption: FinishedRule = ({ document }) =>
  foundIf(document.isEncrypted, 'file-encrypted', { severity: 'error' });
