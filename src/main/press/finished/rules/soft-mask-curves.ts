import {
  dictionaries,
  type FinishedRule,
  foundIf,
  isForShop,
  name,
  nameIn,
} from '../finished-rule.ts';

/** A mask with a curve of its own is drawn differently by every printer (print.md 1.2). */
export const softMaskCurves: FinishedRule = (file) =>
  foundIf(
    dictionaries(file).some((dict) => nameIn(dict, 'S') === 'Luminosity' && dict.has(name('TR'))),
    'file-mask-curves',
    { severity: isForShop(file) ? 'error' : 'notice' },
  );
