import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/shared/base/id.ts';
import { mmFromPt } from '../../src/shared/base/units.ts';
import { storyFromText } from '../../src/shared/publication/story.ts';
import { defaultStyles } from '../../src/shared/publication/style.ts';
import { leafletMaker, type Place } from '../support/leaflet.ts';
import { printedGlyphs } from '../support/pdf-glyphs.ts';
import { openPressDesk, type PressDesk } from '../support/press-desk.ts';
import { glyphsWithin, printedLines, type Writing } from '../support/printed-lines.ts';

let desk: PressDesk;
beforeAll(async () => {
  desk = await openPressDesk();
});
afterAll(() => desk?.close());

const STORY = newId();
const WORDS = Array.from(
  { length: 12 },
  (_, index) =>
    `${index + 1}番目の段落です。区議会は、「資格確認書をすべての加入者に」という陳情を、賛成多数で採択しました。`,
);

test('a text that flows over two pages is printed whole, in order, each part inside its frame', async () => {
  const maker = leafletMaker();
  const frames = [
    { writing: 'horizontal', xMm: 15, yMm: 20, widthMm: 80, heightMm: 62 },
    { writing: 'vertical', xMm: 110, yMm: 20, widthMm: 70, heightMm: 90 },
    { writing: 'horizontal', xMm: 15, yMm: 20, widthMm: 60, heightMm: 250 },
  ] as const satisfies readonly (Place & { writing: Writing })[];
  for (const [part, frame] of frames.entries()) {
    if (part === 2) maker.nextPage();
    maker.frame({ kind: 'text', id: newId(), story: STORY, part, ...frame });
  }
  const publication = await desk.keep(
    maker.made({ stories: { [STORY]: storyFromText(WORDS.join('\n')) } }),
  );
  const outPath = join(desk.folder, '流れる文章.pdf');
  await desk.app.press.exportTo(publication, { preset: 'office', format: 'pdf', outPath });
  const [front = [], back = []] = await printedGlyphs(await readFile(outPath));
  const sizeMm = mmFromPt(defaultStyles().body.sizePt);
  const printed = frames.flatMap((frame, part) => {
    const inside = glyphsWithin(part < 2 ? front : back, frame);
    return printedLines(inside, { writing: frame.writing, sizeMm }).map(({ words }) => words);
  });
  expect(printed.join('')).toBe(WORDS.join(''));
  expect(front.length + back.length).toBe([...WORDS.join('')].length);
});

test.each(['horizontal', 'vertical'] as const)(
  'a space that hangs at the end of a %s line does not send the line to the next frame',
  async (writing) => {
    const maker = leafletMaker();
    const story = newId();
    const row = '一二三四五六七八九十';
    const across = { widthMm: 37, heightMm: 43 };
    const place =
      writing === 'vertical' ? across : { widthMm: across.heightMm, heightMm: across.widthMm };
    for (const part of [0, 1])
      maker.frame({
        kind: 'text',
        id: newId(),
        story,
        part,
        writing,
        xMm: 20 + 80 * part,
        yMm: 20,
        ...place,
      });
    const publication = await desk.keep(
      maker.made({ stories: { [story]: storyFromText(`${row}　`.repeat(8)) } }),
    );
    const outPath = join(desk.folder, `空き-${writing}.pdf`);
    await desk.app.press.exportTo(publication, { preset: 'office', format: 'pdf', outPath });
    const [glyphs = []] = await printedGlyphs(await readFile(outPath));
    const inside = glyphsWithin(glyphs, { xMm: 20, yMm: 20, ...place });
    const sizeMm = mmFromPt(defaultStyles().body.sizePt);
    const lines = printedLines(inside, { writing, sizeMm }).map(({ words }) => words.trim());
    expect(lines).toEqual(Array.from({ length: 5 }, () => row));
  },
);
