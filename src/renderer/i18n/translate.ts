import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/index.ts';
import { ja } from './ja/index.ts';

export type Language = 'ja' | 'en';

type Areas = typeof ja;
/** `area.key`, as the Japanese files have it; a key that is not there does not compile. */
export type MessageKey = {
  [Area in keyof Areas]: `${Area & string}.${keyof Areas[Area] & string}`;
}[keyof Areas];

/** What a sentence names; `count` also chooses the singular in English. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Puts a message into the language that was chosen. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** All messages, in memory from the start: nothing is fetched, nothing is late. */
export const messages = createInstance();
void messages.use(initReactI18next).init({
  lng: 'ja',
  fallbackLng: 'ja',
  initAsync: false,
  resources: { ja: { translation: ja }, en: { translation: en } },
  // React escapes.
  interpolation: { escapeValue: false },
});

export function translate(language: Language, key: MessageKey, params?: MessageParams): string {
  return messages.getFixedT(language)(key, { ...params });
}

/** Whether there is a message of that key: for codes that come through the door. */
export function isMessageKey(key: string): key is MessageKey {
  return messages.exists(key, { lng: 'ja' });
}
