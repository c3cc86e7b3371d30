import { weekdayMistaken } from '../../japanese/partial-date.ts';
import { frameTexts } from '../../publication/frame-text.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

const DATE =
  /((?:[0-9０-９]{4}|(?:令和|平成)(?:[0-9０-９]{1,2}|元))年)?\s*([0-9０-９]{1,2}月[0-9０-９]{1,2}日)\s*([（(][日月火水木金土])(?:曜日?)?(?:[・、]?[祝休])*[）)]/gu;

interface Mistake {
  readonly date: string;
  readonly weekday: string;
}

/** Dates whose weekday is another one. A day without year is of the year that stands before it, until the months begin anew. */
export function weekdayMistakes(text: string): Mistake[] {
  let year = '';
  let month = 0;
  return [...text.matchAll(DATE)].flatMap(([written, said, day = '', weekday = '']) => {
    const now = Number.parseInt(day.normalize('NFKC'), 10);
    year = said ?? (now < month ? '' : year);
    month = now;
    if (year === '') return [];
    const mistaken = weekdayMistaken(`${year}${day}${weekday.normalize('NFKC')})`);
    return mistaken ? [{ date: written.trim(), weekday: mistaken.real }] : [];
  });
}

/** 1月14日（木） when the 14th is a Wednesday: people would come on the wrong day. */
export const weekday: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) =>
    frameTexts(subject.publication, place.frame)
      .flatMap((text) => weekdayMistakes(text))
      .map((mistake) =>
        findingAt(place, 'weekday-wrong', { severity: 'warning', params: { ...mistake } }),
      ),
  );
