import type { Failure } from '../../shared/base/failure.ts';
import { isMessageKey, type MessageParams, type Translate } from '../i18n/translate.ts';

/** Failure of a job: its code is only text until it is looked up. */
export interface SpokenFailure {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

function wordsOf(params: object): MessageParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : String(value),
    ]),
  );
}

/** The sentence of a refused call or job: what happened, what is safe, what to do. */
export function refusalWords(
  t: Translate,
  refused: { readonly failure: Failure | SpokenFailure } | { readonly bug: string },
): string {
  if ('bug' in refused) {
    return refused.bug === 'link'
      ? t('failure.link')
      : t('failure.bug', { reference: refused.bug });
  }
  const { code, params } = refused.failure;
  const key = `failure.${code}`;
  return isMessageKey(key) ? t(key, wordsOf(params)) : t('failure.bug', { reference: code });
}
