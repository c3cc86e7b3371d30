import { dictionaries, type FinishedRule, foundIf, name, nameIn } from '../finished-rule.ts';

/** Without a way back to characters nobody can search, copy or hear the words (ISO 14289-1 §7.21). */
export const fontsReadable: FinishedRule = (file) =>
  foundIf(
    dictionaries(file).some(
      (dict) => nameIn(dict, 'Subtype') === 'Type0' && !dict.has(name('ToUnicode')),
    ),
    'file-fonts-unreadable',
    { severity: 'warning' },
  );
