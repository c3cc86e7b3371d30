import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/shared/base/id.ts';
import { mmFromPt } from '../../src/shared/base/units.ts';
import { storyFromText } from '../../src/shared/publication/story.ts';
import { defaultStyles } from '../../src/shared/publication/style.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { printedGlyphs } from '../support/pdf-glyphs.ts';
import { openPressDesk, type PressDesk } from '../support/press-desk.ts';
import { printedLines } from '../support/printed-lines.ts';

let desk: PressDesk;
beforeAll(async () => {
  desk = await openPressDesk();
});
afterAll(() => desk?.close());

const NUMBER_PT = 7;
const NUMBERS_MM = mmFromPt(NUMBER_PT);
const WORDS = '区議会は陳情を賛成多数で採択しました。'.repeat(6);

test.each(['horizontal', 'vertical'] as const)(
  'a proof has a number for every %s line, in their order',
  async (writing) => {
    const maker = leafletMaker();
    const story = newId();
    const place = { xMm: 30, yMm: 40, widthMm: 90, heightMm: 80 };
    maker.frame({ kind: 'text', id: newId(), story, writing, ...place });
    const publication = await desk.keep(
      maker.made({ stories: { [story]: storyFromText(`${WORDS}\n${WORDS}`) } }),
    );
    const outPath = join(desk.folder, `校正紙-${writing}.pdf`);
    await desk.app.press.exportTo(publication, { preset: 'proof', format: 'pdf', outPath });
    const [glyphs = []] = await printedGlyphs(await readFile(outPath));
    const bodyMm = mmFromPt(defaultStyles().body.sizePt);
    const lines = printedLines(glyphs, { writing, sizeMm: bodyMm });
    const slugEndMm = 8;
    const numbers = glyphs
      .filter(({ sizeMm, yMm }) => Math.abs(sizeMm - NUMBERS_MM) < 0.05 && yMm > slugEndMm)
      .map(({ text }) => text)
      .join('');
    expect(lines.length).toBeGreaterThan(6);
    expect(numbers).toBe(lines.map((_line, place) => String(place + 1)).join(''));
  },
);
