import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, messages, type Translate } from './translate.ts';

/** The words of the interface in the language that was chosen; components follow when it changes. */
export function useTranslate(): Translate {
  const { t } = useTranslation(undefined, { i18n: messages });
  return useCallback<Translate>((key, params) => t(key, { ...params }), [t]);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation(undefined, { i18n: messages });
  return i18n.language === 'en' ? 'en' : 'ja';
}
