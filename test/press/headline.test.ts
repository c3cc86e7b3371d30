import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/shared/base/id.ts';
import { headlineFrame } from '../../src/shared/publication/frame.ts';
import {
  dressed,
  HEADLINE_DRESSES,
  type HeadlineDressName,
} from '../../src/shared/publication/headline-dresses.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { pageContent, pdfObjects } from '../support/pdf-facts.ts';
import { type PrintedGlyph, printedGlyphs } from '../support/pdf-glyphs.ts';
import { openPressDesk, type PressDesk } from '../support/press-desk.ts';

let desk: PressDesk;
beforeAll(async () => {
  desk = await openPressDesk();
});
afterAll(() => desk?.close());

const NAMES = Object.keys(HEADLINE_DRESSES) as HeadlineDressName[];
/** Each with a word of its own, that it can be found again; one with a kanji that BIZ UDP has not. */
const wordsOf = (at: number): string =>
  `陳情、採択！\n全国で${[...'一二三四五六七八九𠮷東西'][at] ?? ''}番`;

async function printed(): Promise<{ bytes: Uint8Array; glyphs: PrintedGlyph[] }> {
  const maker = leafletMaker();
  for (const [at, name] of NAMES.entries()) {
    const place = { xMm: 10 + 98 * (at % 2), yMm: 10 + 45 * Math.floor(at / 2) };
    const frame = headlineFrame.parse({
      kind: 'headline',
      id: newId(),
      ...place,
      widthMm: 90,
      heightMm: 40,
      words: wordsOf(at),
    });
    maker.frame(dressed(frame, HEADLINE_DRESSES[name]));
  }
  maker.nextPage();
  maker.frame(
    headlineFrame.parse({
      kind: 'headline',
      id: newId(),
      xMm: 20,
      yMm: 20,
      widthMm: 60,
      heightMm: 200,
      writing: 'vertical',
      words: 'みどり区ニュース\n「採択」、ー',
      outlines: [{ colour: '#c1121f', widthMm: 1 }],
    }),
  );
  const publication = await desk.keep(maker.made());
  const outPath = join(desk.folder, '題字.pdf');
  await desk.app.press.exportTo(publication, { preset: 'office', format: 'pdf', outPath });
  const bytes = await readFile(outPath);
  const [front = [], back = []] = await printedGlyphs(bytes);
  return { bytes, glyphs: [...front, ...back] };
}

describe('headlines of every dress, printed', () => {
  let bytes: Uint8Array;
  let glyphs: PrintedGlyph[];
  beforeAll(async () => {
    ({ bytes, glyphs } = await printed());
  });

  test('have their words once, as text in the order in which they are read', () => {
    const read = glyphs.map(({ text }) => text).join('');
    for (const at of NAMES.keys()) {
      const words = wordsOf(at).replaceAll('\n', '');
      expect(read.split(words)).toHaveLength(2);
    }
    expect(read).toContain('みどり区ニュース');
  });

  test('are drawn as lines and letters: no Type 3 font, no picture', async () => {
    const { document, fonts, pictures, hasType3 } = await pdfObjects(bytes);
    expect(hasType3).toBe(false);
    expect(pictures).toEqual([]);
    expect(
      fonts.every(({ embedded, subset, hasUnicode }) => embedded && subset && hasUnicode),
    ).toBe(true);
    // Outlines are curves that are stroked.
    expect(pageContent(document, 0)).toMatch(/ c\nS\n/);
  });
});
