import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../base/id.ts';
import { type HeadlineFrame, headlineFrame } from './frame.ts';
import { dressed, HEADLINE_DRESSES } from './headline-dresses.ts';
import { aroundLettersMm, layHeadline } from './lay-headline.ts';

const WIDTHS = { advanceEm: (letter: string): number => (letter.charCodeAt(0) < 256 ? 0.6 : 1) };
const ASCENT = 0.88;

const headline = (fields: Partial<HeadlineFrame>): HeadlineFrame =>
  headlineFrame.parse({
    kind: 'headline',
    id: newId(),
    xMm: 10,
    yMm: 10,
    widthMm: 120,
    heightMm: 30,
    words: '陳情、採択！',
    ...fields,
  });

const anyHeadline = fc
  .record({
    words: fc
      .array(fc.constantFrom('陳情', '採択！', 'の', 'みんなで', '2026年', '全国初', '\n'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('')),
    widthMm: fc.integer({ min: 30, max: 200 }),
    heightMm: fc.integer({ min: 20, max: 150 }),
    writing: fc.constantFrom('horizontal' as const, 'vertical' as const),
    bend: fc.double({ min: -1, max: 1, noNaN: true }),
    spacingEm: fc.double({ min: -0.2, max: 0.6, noNaN: true }),
    kanaScale: fc.double({ min: 0.5, max: 1, noNaN: true }),
    firstScale: fc.double({ min: 0.3, max: 1, noNaN: true }),
    dress: fc.constantFrom(...Object.values(HEADLINE_DRESSES)),
  })
  .map(({ dress, ...fields }) => ({ ...dressed(headline(fields), dress), bend: fields.bend }));

describe('a headline', () => {
  test('has every letter once, in order, whatever its dress', () => {
    fc.assert(
      fc.property(anyHeadline, (frame) => {
        const { letters, lines } = layHeadline(frame, WIDTHS);
        expect(letters.map(({ letter }) => letter).join('')).toBe(lines.join(''));
        expect(lines).toEqual(frame.words.split('\n').filter((line) => line !== ''));
      }),
    );
  });

  test('stays inside its frame with its outlines', () => {
    fc.assert(
      fc.property(anyHeadline, (frame) => {
        const around = aroundLettersMm(frame);
        for (const { xMm, yMm, sizeMm, rotationDeg } of layHeadline(frame, WIDTHS).letters) {
          if (rotationDeg !== 0) continue;
          const [top, bottom] = [yMm - ASCENT * sizeMm, yMm + (1 - ASCENT) * sizeMm];
          const shadow = frame.letterShadow?.byMm ?? 0;
          expect(xMm - around + shadow / 2).toBeGreaterThan(-0.001);
          expect(top - around + shadow / 2).toBeGreaterThan(-0.001);
          expect(bottom + around + shadow / 2).toBeLessThan(frame.heightMm + 0.001);
        }
      }),
    );
  });

  test('fills its frame in the direction that is the tighter one', () => {
    const { letters } = layHeadline(headline({ widthMm: 60, heightMm: 100 }), WIDTHS);
    expect(letters[0]?.sizeMm).toBeCloseTo(10, 5);
    const high = layHeadline(headline({ widthMm: 200, heightMm: 12 }), WIDTHS).letters;
    expect(high[0]?.sizeMm).toBeCloseTo(12, 5);
  });

  test('stands in columns from right to left when it is vertical', () => {
    const frame = headline({ words: '陳情\n採択', writing: 'vertical', widthMm: 60, heightMm: 60 });
    const [chin, jo, sai] = layHeadline(frame, WIDTHS).letters;
    expect(jo?.yMm).toBeGreaterThan(chin?.yMm ?? 0);
    expect(sai?.xMm).toBeLessThan(chin?.xMm ?? 0);
    expect(sai?.yMm).toBeCloseTo(chin?.yMm ?? 0, 5);
  });

  test('on a bow its middle stands highest, and its letters lean outwards', () => {
    const { letters } = layHeadline(headline({ words: '陳情採択初', bend: 0.5 }), WIDTHS);
    const [first, , middle, , last] = letters;
    expect(middle?.rotationDeg).toBeCloseTo(0, 5);
    expect(first?.rotationDeg).toBeLessThan(-20);
    expect(last?.rotationDeg).toBeGreaterThan(20);
    expect(middle?.yMm).toBeLessThan(last?.yMm ?? 0);
  });

  test('has small hiragana beside kanji, on one line with them', () => {
    const { letters } = layHeadline(headline({ words: '声が届く', kanaScale: 0.8 }), WIDTHS);
    const [voice, ga] = letters;
    expect((ga?.sizeMm ?? 0) / (voice?.sizeMm ?? 1)).toBeCloseTo(0.8, 5);
    expect(ga?.yMm).toBeCloseTo(voice?.yMm ?? 0, 1);
  });
});
