import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pxFromMm } from '../../src/shared/base/units.ts';
import type { ParagraphSetting, Story, WordLine } from '../../src/shared/publication/story.ts';
import { defaultStyles } from '../../src/shared/publication/style.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});
afterAll(() => desk.close());

const EM_PX = (defaultStyles().body.sizePt * 96) / 72;
const LONG = '国民健康保険の資格確認書を、申請のないままで全員に交付することを求める陳情です。';

const paragraph = (text: string, setting?: ParagraphSetting): Story => ({
  blocks: [
    {
      type: 'paragraph',
      style: 'body',
      runs: [{ type: 'text', text }],
      ...(setting && { setting }),
    },
  ],
});

type TextPlace = Parameters<ReturnType<typeof leafletMaker>['text']>[1];

/** Left, top, width and height of each character, from the corner of its frame. */
async function charactersOf(story: Story, place: TextPlace = { widthMm: 60 }) {
  const maker = leafletMaker();
  const id = maker.text(story, place);
  await desk.look(maker.made());
  return desk.page.evaluate((frame) => {
    const box = document.querySelector(`[data-frame="${frame}"]`);
    const origin = box?.getBoundingClientRect();
    if (!box || !origin) throw new Error('not drawn');
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const found: { left: number; right: number; top: number; height: number }[] = [];
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
      for (let at = 0; at < node.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right, top, height } = range.getBoundingClientRect();
        found.push({ left: left - origin.left, right: right - origin.left, top, height });
      }
    return found;
  }, id);
}

describe('how a paragraph is set', () => {
  test('点線: what stands behind the tab ends where the line ends; only the dots give way', async () => {
    const characters = await charactersOf(paragraph('会費\t1,000円', 'leader'));
    const widths = characters.map(({ left, right }) => right - left);
    expect(characters[0]?.left).toBeLessThan(1);
    expect(characters.at(-1)?.right).toBeGreaterThan(pxFromMm(60) - 1);
    expect(characters.at(-1)?.right).toBeLessThan(pxFromMm(60) + 1);
    expect(widths[2]).toBeGreaterThan(pxFromMm(60) / 3);
    for (const width of widths.toSpliced(2, 1)) expect(width).toBeLessThan(EM_PX * 1.05);
  });

  test('均等割り付け: a short line reaches from edge to edge in even steps', async () => {
    const characters = await charactersOf(paragraph('事務局長', 'even'));
    const steps = characters.slice(1).map(({ left }, at) => left - (characters[at]?.left ?? 0));
    expect(characters[0]?.left).toBeLessThan(1);
    expect(characters.at(-1)?.right).toBeGreaterThan(pxFromMm(60) - 1);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1);
  });

  test('a large first character stands over two lines, which begin beside it', async () => {
    const [first, second, ...others] = await charactersOf(paragraph(LONG, 'initial'));
    if (!first || !second) throw new Error('no characters');
    expect(first.right - first.left).toBeGreaterThan(EM_PX * 2);
    const secondLine = others.find(({ top }) => top > second.top + EM_PX);
    expect(secondLine?.left).toBeCloseTo(second.left, 0);
    const thirdLine = others.find(({ top }) => top > second.top + EM_PX * 3);
    expect(thirdLine?.left).toBeLessThan(1);
  });

  test('lines after the first stand in by one character', async () => {
    const [first, ...others] = await charactersOf(paragraph(`※${LONG}`, 'hanging'));
    const next = others.find(({ top }) => top > (first?.top ?? 0) + EM_PX);
    expect(first?.left).toBeLessThan(1);
    expect(next?.left).toBeCloseTo(EM_PX, 0);
  });

  test('窓見出し: the text begins beside it and goes on below it, in level and in vertical writing', async () => {
    const heading = paragraph('窓の見出し', 'inset').blocks;
    const story = { blocks: [...heading, ...paragraph(LONG.repeat(2)).blocks] };
    const [first, ...others] = await charactersOf(story);
    const beside = others[4];
    const below = others.find(({ left, top }) => left < 1 && top > (first?.top ?? 0) + 1);
    expect(first?.left).toBeLessThan(1);
    expect(beside?.left).toBeGreaterThan(5 * EM_PX);
    expect(Math.abs((beside?.top ?? 0) - (first?.top ?? 0))).toBeLessThan(EM_PX / 2);
    expect(below).toBeDefined();
    const vertical = await charactersOf(story, { widthMm: 60, heightMm: 60, writing: 'vertical' });
    const [head, rest] = [vertical[0], vertical[5]];
    expect((rest?.top ?? 0) - (head?.top ?? 0)).toBeGreaterThan(5 * EM_PX - 1);
    expect(Math.abs((rest?.left ?? 0) - (head?.left ?? 0))).toBeLessThan(EM_PX / 2);
  });
});

test('lines and the marker pen are put on words, exchanged, and taken away', async () => {
  const lines = async (): Promise<(WordLine | undefined)[]> =>
    (await desk.story()).blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? block.runs.map((run) => (run.type === 'break' ? undefined : run.line))
        : [],
    );
  await desk.write(paragraph(LONG));
  await desk.select('資格確認書');
  await desk.command('line', 'wavy');
  await expect.poll(lines).toEqual([undefined, 'wavy', undefined]);
  await desk.command('line', 'marker');
  await expect.poll(lines).toEqual([undefined, 'marker', undefined]);
  await desk.command('line', undefined);
  await expect.poll(lines).toEqual([undefined]);
});
