import { dictionaries, type FinishedRule, foundIf, isForShop, nameIn } from '../finished-rule.ts';

/** Type 3: letters as drawings, which some printers set in coarse pixels (print.md 1.1). */
export const fontsDrawn: FinishedRule = (file) =>
  foundIf(
    dictionaries(file).some((dict) => nameIn(dict, 'Subtype') === 'Type3'),
    'file-fonts-drawn',
    { severity: isForShop(file) ? 'error' : 'warning' },
  );
