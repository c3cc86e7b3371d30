import type { FacetName } from '../../shared/archive/facet.ts';
import { isMessageKey, type Translate } from '../i18n/translate.ts';

/** How a value of a facet is called. What was written by hand is its own name; what is a code has a message. */
export function facetWord(
  t: Translate,
  name: FacetName,
  { value, label }: { readonly value: string; readonly label: string },
): string {
  if (label !== '') return label;
  const key = name === 'consent' ? `record.consent_${value}` : `search.${name}_${value}`;
  return isMessageKey(key) ? t(key) : value;
}
