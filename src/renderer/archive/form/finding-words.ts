import type { Finding } from '../../../shared/base/finding.ts';
import { isMessageKey, type Translate } from '../../i18n/translate.ts';

/** The sentence of a finding of the assembly's rules. */
export function findingWords(t: Translate, { rule, params }: Finding): string {
  const key = rule.replace('assembly/', 'assembly.');
  return isMessageKey(key) ? t(key, params) : rule;
}
