import { dictionaries, type FinishedRule, foundIf, name, nameIn } from '../finished-rule.ts';

/** A font that is not in the file is replaced by another one at the printer's. */
export const fontsEmbedded: FinishedRule = (file) => {
  const missing = dictionaries(file).filter(
    (dict) =>
      nameIn(dict, 'Type') === 'FontDescriptor' &&
      !['FontFile', 'FontFile2', 'FontFile3'].some((key) => dict.has(name(key))),
  );
  return foundIf(missing.length > 0, 'file-fonts-missing', {
    severity: 'error',
    params: { fonts: missing.map((dict) => nameIn(dict, 'FontName')).join(', ') },
  });
};
