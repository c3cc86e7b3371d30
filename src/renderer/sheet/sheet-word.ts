import { createContext, useContext } from 'react';
import { type MessageKey, type MessageParams, translate } from '../i18n/translate.ts';

/** The language of the publication, which need not be the interface's. */
export const SheetLanguage = createContext<'ja' | 'en'>('ja');

export type SheetWord = (key: MessageKey, params?: MessageParams) => string;

/** Words in the publication's language. */
export function useSheetWord(): SheetWord {
  const language = useContext(SheetLanguage);
  return (key, params) => translate(language, key, params);
}
