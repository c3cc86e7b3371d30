import {
  type ChangeCounts,
  FRAME_CHANGES,
  type FrameChangeName,
} from '../../../shared/publication/what-changed.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import { dayOfInstant, timeOfDay } from '../../workbench/local-time.ts';

/** 「きょう」「きのう」「2026年1月13日」, on the clock of the place. */
export function dayInWords(
  instant: string,
  now: Date,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string {
  const dayBefore = (days: number): string =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).toDateString();
  const day = new Date(instant).toDateString();
  if (day === dayBefore(0)) return t('version.today');
  if (day === dayBefore(1)) return t('version.yesterday');
  return dayOfInstant(instant, language);
}

/** 「きょう 14:03」. */
export const whenInWords = (
  instant: string,
  now: Date,
  words: { readonly t: Translate; readonly language: Language },
): string => `${dayInWords(instant, now, words)} ${timeOfDay(instant)}`;

/** 「文章が変わった枠 2、動いた枠 1」; nothing where nothing differs. */
export function changesInWords(counts: ChangeCounts, t: Translate): string {
  const counted = (key: Parameters<Translate>[0], count: number): string[] =>
    count > 0 ? [t(key, { count })] : [];
  return [
    ...counts.whole.map((name) => t(`version.whole_${name}`)),
    ...counted('version.pagesAdded', counts.pagesAdded),
    ...counted('version.pagesRemoved', counts.pagesRemoved),
    ...FRAME_CHANGES.flatMap((name) => counted(`version.frames_${name}`, counts.frames[name])),
    ...(counts.restacked > 0 ? [t('version.restacked')] : []),
  ].join(t('version.and'));
}

/** What stands beside an outlined frame: 「文章・場所」. */
export const frameChangeInWords = (what: readonly FrameChangeName[], t: Translate): string =>
  what.map((name) => t(`version.tag_${name}`)).join('・');
