import { describe, expect, test } from 'vitest';
import { chronologyDates } from './date-parts.ts';
import { outlineOf, placedIn } from './report.ts';
import type { StoryBlock } from './story.ts';

const heading = (style: 'headline' | 'heading', text: string): StoryBlock => ({
  type: 'paragraph',
  style,
  runs: [{ type: 'text', text }],
});
const FRAME = '019c0000-0000-7000-8000-00000000aa01';

describe('the outline of a report', () => {
  const blocks: StoryBlock[] = [
    heading('headline', 'はじめに'),
    { type: 'paragraph', style: 'body', runs: [] },
    heading('headline', '採決'),
    heading('heading', '委員会'),
    { type: 'placed', frame: FRAME, place: 'column' },
    heading('heading', '本会議'),
    heading('headline', 'おわりに'),
  ];

  test('numbers chapters, and sections within their chapter', () => {
    expect(
      outlineOf({ blocks }, 'decimal').map(({ number, words, block }) => [number, words, block]),
    ).toStrictEqual([
      ['1', 'はじめに', 0],
      ['2', '採決', 2],
      ['2.1', '委員会', 3],
      ['2.2', '本会議', 5],
      ['3', 'おわりに', 6],
    ]);
  });

  test('has no numbers where none are wanted', () => {
    expect(outlineOf({ blocks }, 'none').map(({ number }) => number)).toStrictEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  test('reads a heading with readings by its base words', () => {
    const ruby: StoryBlock = {
      type: 'paragraph',
      style: 'headline',
      runs: [
        { type: 'ruby', base: '陳情', reading: 'ちんじょう' },
        { type: 'text', text: 'の主旨' },
      ],
    };
    expect(outlineOf({ blocks: [ruby] }, 'decimal')[0]?.words).toBe('陳情の主旨');
  });

  test('a story names the frames that stand in it', () => {
    expect(placedIn({ blocks })).toStrictEqual([FRAME]);
  });
});

describe('the dates of a chronology', () => {
  const said = (...dates: string[]): string[] =>
    chronologyDates(dates).map(
      ({ year, month, rest, isSameYear, isSameMonth }) =>
        `${isSameYear ? '' : year}|${isSameMonth ? '' : month}|${rest}`,
    );

  test('leave out the year and the month that the line before has said', () => {
    expect(said('2025年8月22日', '2025年12月はじめ', '2025年12月12日', '2026年12月1日')).toEqual([
      '2025年|8月|22日',
      '|12月|はじめ',
      '||12日',
      '2026年|12月|1日',
    ]);
  });

  test("say the year again for a year's end or a season, which would else read as the month's", () => {
    expect(said('2024年9月', '2024年末', '2024年12月1日')).toEqual([
      '2024年|9月|',
      '2024年||末',
      '|12月|1日',
    ]);
  });

  test('that are written otherwise stay whole', () => {
    expect(said('令和7年4月1日', '12 December 2025')).toEqual([
      '令和7年|4月|1日',
      '||12 December 2025',
    ]);
  });
});
