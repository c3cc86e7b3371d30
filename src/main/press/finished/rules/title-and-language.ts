import { type FinishedRule, foundIf, name } from '../finished-rule.ts';

/** What a reader that speaks says first, and in which language it reads (ISO 14289-1 §7.1, §7.2). */
export const titleAndLanguage: FinishedRule = ({ document }) =>
  foundIf(
    (document.getTitle() ?? '') === '' || !document.catalog.has(name('Lang')),
    'file-title-language',
    { severity: 'warning' },
  );
