import { dictionaries, type FinishedRule, foundIf, nameIn } from '../finished-rule.ts';

/** Pictures of 16 bits a colour are refused by some printers, and are twice as large. */
export const deepPictures: FinishedRule = (file) =>
  foundIf(
    dictionaries(file).some(
      (dict) => nameIn(dict, 'Subtype') === 'Image' && nameIn(dict, 'BitsPerComponent') === '16',
    ),
    'file-deep-pictures',
    { severity: 'warning' },
  );
