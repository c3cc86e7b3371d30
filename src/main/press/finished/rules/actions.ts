import { dictionaries, type FinishedRule, foundIf, name, nameIn } from '../finished-rule.ts';

/** A file that does something by itself when it is opened, or holds a program. */
export const actions: FinishedRule = (file) => {
  const { catalog } = file.document;
  const isActive =
    ['OpenAction', 'AA'].some((key) => catalog.has(name(key))) ||
    dictionaries(file).some((dict) => ['JavaScript', 'Launch'].includes(nameIn(dict, 'S')));
  return foundIf(isActive, 'file-actions', { severity: 'error' });
};
