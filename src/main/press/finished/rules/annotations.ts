import { type FinishedRule, foundIf, isForShop, name } from '../finished-rule.ts';

/** Notes and links over the page are not printed, or are by mistake (ISO 15930-7 §6.11). */
export const annotations: FinishedRule = (file) =>
  isForShop(file)
    ? file.document
        .getPages()
        .flatMap(({ node }, page) =>
          foundIf(node.has(name('Annots')), 'file-annotations', { severity: 'error', page }),
        )
    : [];
