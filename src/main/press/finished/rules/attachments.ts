import { dictionaries, type FinishedRule, foundIf, nameIn } from '../finished-rule.ts';

/** Other files inside the file: nobody prints them, and they may tell more than was meant. */
export const attachments: FinishedRule = (file) =>
  foundIf(
    dictionaries(file).some((dict) => nameIn(dict, 'Type') === 'EmbeddedFile'),
    'file-attachments',
    { severity: 'error' },
  );
