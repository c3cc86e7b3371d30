import { type FinishedRule, foundIf, name } from '../finished-rule.ts';

/** Fields to be filled in on a screen print as they happen to look. */
export const formFields: FinishedRule = ({ document }) =>
  foundIf(document.catalog.has(name('AcroForm')), 'file-form-fields', { severity: 'error' });
