import { type FinishedRule, foundIf, name } from '../finished-rule.ts';

/** Layers can be switched off by accident before printing. */
export const layers: FinishedRule = ({ document }) =>
  foundIf(document.catalog.has(name('OCProperties')), 'file-layers', { severity: 'warning' });
