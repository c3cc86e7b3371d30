import type { Language } from '../i18n/translate.ts';

const LOCALES = { ja: 'ja-JP', en: 'en-GB' } as const;

/** `14:03`, on the clock of the place. */
export const timeOfDay = (instant: string): string =>
  new Date(instant).toLocaleTimeString('ja-JP', { hour: '2-digit', minute: '2-digit' });

/** `14:03:27`, where the minute alone would not tell two instants apart. */
const secondOfDay = (instant: string): string =>
  new Date(instant).toLocaleTimeString('ja-JP', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

/** The time of one of several instants of a day: to the minute, to the second where another is of the same minute. */
export function timeAmong(instant: string, others: readonly string[]): string {
  const minute = timeOfDay(instant);
  const isAlone = others.every((other) => other === instant || timeOfDay(other) !== minute);
  return isAlone ? minute : secondOfDay(instant);
}

/** `12月13日 14:03`: instants of the program, never civil dates of records. */
export const dayAndTime = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(LOCALES[language], {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

export const dayOfInstant = (instant: string, language: Language): string =>
  new Date(instant).toLocaleDateString(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });

const DAY_MS = 24 * 60 * 60 * 1000;
export const BIN_DAYS = 30;

/** Days until what was put into the bin at that instant is destroyed. */
export function daysLeftInBin(trashed: string, now: Date): number {
  const gone = (now.getTime() - new Date(trashed).getTime()) / DAY_MS;
  return Math.max(0, Math.ceil(BIN_DAYS - gone));
}

/** Seconds that the rest of a job will take at the pace so far; undefined while that is a guess. */
export function remainingSeconds(
  done: number,
  total: number,
  elapsedMs: number,
): number | undefined {
  if (done < 2 || total <= done || elapsedMs < 1500) return undefined;
  return Math.max(1, Math.round(((total - done) * elapsedMs) / done / 1000));
}
