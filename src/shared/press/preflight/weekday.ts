import { weekdayMistaken } from '../../japanese/partial-date.ts';
import { frameTexts } from '../../publication/frame-text.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

const DATE =
  /((?:[0-9０-９]{4}|(?:令和|平成)(?:[0-9０-９]{1,2}|元))年)?\s*([0-9０-９]{1,2}月[0-9０-９]{1,2}日)\s*([（(][日月火水木金土])(?:曜日?)?(?:[・、]?[祝休])*[）)]/gu;

interface Mistake {
  readonly date: string;
  readonly weekday: string;
}

/** Dates whose weekday is another one. A day without year is of the year that was written before it. */
export function weekdayMistakes(text: string, yearBefore = ''): Mistake[] {
  let year = yearBefore;
  return [...text.matchAll(DATE)].flatMap(([written, said, day = '', weekday = '']) => {
    year = said ?? year;
    if (year === '') return [];
    const mistaken = weekdayMistaken(`${year}${day}${weekday.normalize('NFKC')})`);
    return mistaken ? [{ date: written.trim(), weekday: mistaken.real }] : [];
  });
}

const YEAR = /(?:[0-9０-９]{4}|(?:令和|平成)(?:[0-9０-９]{1,2}|元))年/u;

/** 1月14日（木） when the 14th is a Wednesday: people would come on the wrong day. */
export const weekday: PreflightRule = (subject) => {
  const places = framesOf(subject);
  const all = places.map(({ frame }) => frameTexts(subject.publication, frame).join('\n'));
  const [year = ''] = YEAR.exec(all.join('\n')) ?? [];
  return places.flatMap((place, at) =>
    weekdayMistakes(all[at] ?? '', year).map((mistake) =>
      findingAt(place, 'weekday-wrong', { severity: 'warning', params: { ...mistake } }),
    ),
  );
};
