import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { subjectOf } from '../../../../test/support/preflight-subject.ts';
import { contrastRatio } from '../../publication/colour-contrast.ts';
import type { Publication } from '../../publication/publication.ts';
import { loneBracket } from './brackets.ts';
import { preflight } from './preflight.ts';
import { spellingsIn } from './two-spellings.ts';
import { weekdayMistakes } from './weekday.ts';

const rulesIn = (publication: Publication): string[] =>
  preflight(subjectOf(publication)).map(({ rule }) => rule);

const saying = (text: string, fields: object = {}): string[] => {
  const leaflet = leafletMaker();
  leaflet.text(text, fields);
  return rulesIn(leaflet.made());
};

describe('brackets', () => {
  test.each([
    ['「採択」（5対4）', undefined],
    ['「採択', '「'],
    ['採択」', '」'],
    ['「（採択」）', '」'],
    ['1）署名　2）ハガキ', undefined],
    ['（1）署名（2）ハガキ', undefined],
  ])('%s', (text, lone) => {
    expect(loneBracket(text)).toBe(lone);
  });

  test('are whole in any text that is wrapped in them once more', () => {
    const plain = fc.string().filter((text) => loneBracket(text) === undefined);
    fc.assert(
      fc.property(plain, (text) => {
        expect(loneBracket(`『${text}』`)).toBeUndefined();
      }),
    );
  });

  test('are named at their frame', () => {
    expect(saying('「陳情、採択！')).toContain('bracket-alone');
    expect(saying('「陳情、採択！」')).not.toContain('bracket-alone');
  });
});

describe('weekdays', () => {
  test('are looked at with the year that was written before them', () => {
    expect(weekdayMistakes('2026年1月14日（水）')).toEqual([]);
    expect(weekdayMistakes('2026年1月14日（木）')).toEqual([
      { date: '2026年1月14日（木）', weekday: '水' },
    ]);
    expect(weekdayMistakes('令和8年1月14日（水）、15日。1月16日（土）')).toEqual([
      { date: '1月16日（土）', weekday: '金' },
    ]);
  });

  test('without any year, or where the year may have turned, say nothing', () => {
    expect(weekdayMistakes('1月14日（木）')).toEqual([]);
    expect(weekdayMistakes('2025年12月12日（金）、1月14日（水）')).toEqual([]);
  });
});

test('a word that is written in two ways is led to where the rarer one stands', () => {
  expect(spellingsIn('ください。ください。下さい。')).toEqual([
    { one: 'ください', other: '下さい' },
  ]);
  expect(spellingsIn('子どもの、子どもたち')).toEqual([]);
  expect(saying('届けてください。配って下さい。')).toContain('two-spellings');
});

test('signs that were left over from mending are found', () => {
  expect(saying('資料をを配る')).toContain('signs-doubled');
  expect(saying('ははとともに、数百円でできます')).not.toContain('signs-doubled');
});

describe('what cannot be read on paper', () => {
  test('type below 10 pt in running text', () => {
    const leaflet = leafletMaker();
    leaflet.text('小さな字');
    const made = leaflet.made();
    const small = { ...made, styles: { ...made.styles, body: { ...made.styles.body, sizePt: 8 } } };
    expect(rulesIn(small)).toContain('type-small');
    expect(rulesIn(made)).not.toContain('type-small');
  });

  test('yellow on white', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(saying('黒い字', { fill: '#2b2b2b' })).toContain('contrast-low');
    expect(saying('黒い字', { fill: '#ffffff' })).not.toContain('contrast-low');
  });

  test('a hair line', () => {
    const outline = (widthMm: number) => ({ outline: { colour: '#1a1a1a', widthMm } });
    expect(saying('囲み', outline(0.05))).toContain('line-thin');
    expect(saying('囲み', outline(0.2))).not.toContain('line-thin');
  });
});

describe('a colour at the edge of the paper', () => {
  const box = (xMm: number, widthMm: number) => ({
    fill: '#ffd500',
    xMm,
    yMm: 50,
    widthMm,
    heightMm: 20,
  });
  test('has to reach beyond the cut', () => {
    expect(saying('帯', box(0, 210))).toContain('bleed-missing');
    expect(saying('帯', box(-3, 216))).not.toContain('bleed-missing');
    expect(saying('帯', box(15, 180))).not.toContain('bleed-missing');
  });

  test('that lies beside the paper is told', () => {
    expect(saying('帯', box(220, 20))).toContain('frame-off-page');
  });
});
