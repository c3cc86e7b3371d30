import { describe, expect, test } from 'vitest';
import { type Language, translate } from '../../i18n/translate.ts';
import { changesInWords, dayInWords } from './version-words.ts';

const wordsIn = (language: Language) => ({
  language,
  t: (...[key, params]: [Parameters<typeof translate>[1], Parameters<typeof translate>[2]?]) =>
    translate(language, key, params),
});

describe('a version in words', () => {
  test('is of today or yesterday by the calendar of the place, else of its date', () => {
    const now = new Date(2026, 0, 1, 0, 10);
    const at = (...[month, day, hour]: [number, number, number]) =>
      dayInWords(
        new Date(month === 12 ? 2025 : 2026, month - 1, day, hour).toISOString(),
        now,
        wordsIn('ja'),
      );
    expect([at(1, 1, 0), at(12, 31, 23), at(12, 31, 0), at(12, 30, 23)]).toEqual([
      'きょう',
      'きのう',
      'きのう',
      '2025年12月30日',
    ]);
  });

  test('says what differs, and nothing where nothing does', () => {
    const frames = { words: 2, picture: 0, moved: 1, look: 0, added: 0, removed: 1 };
    const counts = { frames, pagesAdded: 0, pagesRemoved: 0, restacked: 0, whole: [] };
    expect(changesInWords(counts, wordsIn('ja').t)).toBe(
      '文章が変わった枠 2、場所や大きさが変わった枠 1、消えた枠 1',
    );
    const none = { words: 0, picture: 0, moved: 0, look: 0, added: 0, removed: 0 };
    expect(changesInWords({ ...counts, frames: none }, wordsIn('en').t)).toBe('');
    expect(
      changesInWords({ ...counts, frames: none, pagesAdded: 1, whole: ['title'] }, wordsIn('en').t),
    ).toBe('the title, 1 page more');
  });
});
