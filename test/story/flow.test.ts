import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/shared/base/id.ts';
import type { FrameInput } from '../../src/shared/publication/frame.ts';
import type { Publication } from '../../src/shared/publication/publication.ts';
import { type Story, storyFromText, storyText } from '../../src/shared/publication/story.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});
afterAll(() => desk.close());

const STORY = newId();
type Box = Partial<Extract<FrameInput, { kind: 'text' }>> & {
  widthMm: number;
  heightMm: number;
};

/** A page whose frames show one story, in the order given. */
function flowing(story: Story, boxes: readonly Box[]): { made: Publication; frames: string[] } {
  const maker = leafletMaker();
  const frames = boxes.map((box, part) =>
    maker.frame({
      kind: 'text',
      id: newId(),
      xMm: 10 + 65 * (part % 3),
      yMm: 10 + 95 * Math.floor(part / 3),
      story: STORY,
      part,
      ...box,
    }),
  );
  return { made: maker.made({ stories: { [STORY]: story } }), frames };
}

/** The words that each frame shows, without readings. */
const shownIn = (frame: string): Promise<string> =>
  desk.page.locator(`[data-frame="${frame}"] .story`).evaluate((root) =>
    [...root.querySelectorAll('.story-paragraph, li')]
      .map((line) => {
        const copy = line.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const reading of copy.querySelectorAll('rt')) reading.remove();
        return copy.textContent;
      })
      .join('\n'),
  );

/** Characters that stick out of the frame that shows them, by frame. */
const stickingOut = (frames: readonly string[]): Promise<number[]> =>
  Promise.all(frames.map((frame) => desk.overset(frame)));

const inAll = async (frames: readonly string[]): Promise<string[]> =>
  Promise.all(frames.map(shownIn));

const SENTENCE =
  '国民健康保険の資格確認書を、申請のないままで全員に交付することを求める陳情は、福祉保健委員会で賛成5、反対4で採択されました。';
const REPORT: Story = {
  blocks: [
    { type: 'paragraph', style: 'heading', runs: [{ type: 'text', text: '委員会で採択' }] },
    ...Array.from({ length: 4 }, () => ({
      type: 'paragraph' as const,
      style: 'body' as const,
      runs: [
        { type: 'text' as const, text: SENTENCE },
        { type: 'ruby' as const, base: '髙砂', reading: 'たかさご' },
        { type: 'text' as const, text: '市でも「同じ陳情」が出されています。', bold: true },
      ],
    })),
    {
      type: 'list',
      marker: 'number',
      style: 'body',
      items: ['交付の継続', '窓口での周知', '国への意見書', '医療機関への案内'].map((text) => ({
        runs: [{ type: 'text' as const, text: `${text}を求めます。${SENTENCE}` }],
      })),
    },
  ],
};

describe('a story that flows through several frames', () => {
  test('shows every word once, in order, inside frames of different size and writing', async () => {
    const { made, frames } = flowing(REPORT, [
      { widthMm: 60, heightMm: 50 },
      { widthMm: 40, heightMm: 70, writing: 'vertical' },
      { widthMm: 60, heightMm: 60, columns: 2, columnGapMm: 4, insetMm: 2 },
      { widthMm: 62, heightMm: 90 },
      { widthMm: 62, heightMm: 185 },
    ]);
    await desk.look(made);
    const shown = await inAll(frames);
    expect(shown.join('').replaceAll('\n', '')).toBe(storyText(REPORT).replaceAll('\n', ''));
    expect(shown.slice(0, 4).every((text) => text.length > 30)).toBe(true);
    expect(await stickingOut(frames)).toEqual(frames.map(() => 0));
  });

  test('a paragraph that is cut goes on without an indent, its last line before the cut is full', async () => {
    const { made, frames } = flowing(storyFromText(SENTENCE.repeat(4)), [
      { widthMm: 60, heightMm: 30 },
      { widthMm: 60, heightMm: 90 },
    ]);
    await desk.look({
      ...made,
      styles: { ...made.styles, body: { ...made.styles.body, indentEm: 1 } },
    });
    const edges = await desk.page.evaluate(
      ([first, second]) => {
        const rectsIn = (frame: string | undefined) => {
          const range = document.createRange();
          const line = document.querySelector(`[data-frame="${frame}"] .story-paragraph`);
          if (!line) throw new Error('no paragraph');
          range.selectNodeContents(line);
          const box = line.getBoundingClientRect();
          const rects = [...range.getClientRects()];
          return {
            starts: (rects[0]?.left ?? 0) - box.left,
            ends: box.right - (rects.at(-1)?.right ?? 0),
          };
        };
        return { cut: rectsIn(first), rest: rectsIn(second) };
      },
      [...frames],
    );
    expect(edges.cut.starts).toBeGreaterThan(10);
    expect(edges.cut.ends).toBeLessThan(2);
    expect(edges.rest.starts).toBeLessThan(1);
  });

  test('a heading does not stand alone at the foot of a frame', async () => {
    const words = storyFromText(`${SENTENCE.slice(0, 40)}\n本会議へ\n${SENTENCE}`);
    const [first, heading, last] = words.blocks;
    if (!first || heading?.type !== 'paragraph' || !last) throw new Error('three paragraphs');
    const story: Story = { blocks: [first, { ...heading, style: 'heading' }, last] };
    const { made, frames } = flowing(story, [
      { widthMm: 60, heightMm: 34 },
      { widthMm: 60, heightMm: 60 },
    ]);
    await desk.look(made);
    const [above, below] = await inAll(frames);
    expect(above).toBe(storyText({ blocks: [first] }));
    expect(below?.startsWith('本会議へ')).toBe(true);
  });

  test('numbers go on counting in the next frame', async () => {
    const { made, frames } = flowing(REPORT, [
      { widthMm: 60, heightMm: 230 },
      { widthMm: 60, heightMm: 150 },
    ]);
    await desk.look(made);
    const before = await desk.page
      .locator(`[data-frame="${frames[1]}"] .story`)
      .evaluate((root) => getComputedStyle(root).getPropertyValue('--items-before'));
    expect(Number(before)).toBeGreaterThan(0);
  });

  const open = (made: Publication, frame: string): Promise<void> =>
    desk.page.evaluate(
      async ([shown, at]) => {
        await globalThis.storyHarness?.show(shown, undefined);
        await globalThis.storyHarness?.show(shown, at);
      },
      [made, frame] as const,
    );
  const lastTold = async (): Promise<Story> => (await desk.told()).at(-1) ?? { blocks: [] };
  const writtenIn = (): Promise<string | null> =>
    desk.page
      .locator('[contenteditable="true"]')
      .evaluate((root) => root.closest('[data-frame]')?.getAttribute('data-frame') ?? null);

  test('what is written in one frame moves the words of the next, and nothing before it', async () => {
    const { made, frames } = flowing(REPORT, [
      { widthMm: 60, heightMm: 50 },
      { widthMm: 60, heightMm: 60 },
      { widthMm: 60, heightMm: 270 },
    ]);
    await desk.look(made);
    const before = await inAll(frames);
    await open(made, frames[1] ?? '');
    await desk.select(before[1]?.slice(0, 4) ?? '', 2);
    await desk.page.keyboard.type('ここに書き足した言葉があります。');
    const story = await lastTold();
    expect(storyText(story)).toContain(
      `${before[1]?.slice(0, 2)}ここに書き足した言葉があります。${before[1]?.slice(2, 4)}`,
    );
    const now = await inAll(frames);
    expect(now[0]).toBe(before[0]);
    expect(before[2]?.startsWith(now[2]?.slice(0, 5) ?? '')).toBe(false);
    expect(await writtenIn()).toBe(frames[1]);
  });

  test('the caret goes on to the next frame with the words, and back', async () => {
    const { made, frames } = flowing(storyFromText(SENTENCE.repeat(3)), [
      { widthMm: 60, heightMm: 30 },
      { widthMm: 60, heightMm: 120 },
    ]);
    await desk.look(made);
    const [first = ''] = await inAll(frames);
    await open(made, frames[0] ?? '');
    await desk.page.keyboard.type('続き');
    await expect.poll(writtenIn).toBe(frames[1]);
    await desk.page.keyboard.type('を書く');
    const words = storyText(await lastTold());
    expect(words.slice(0, first.length + 5)).toBe(`${first}続きを書く`);
    const steppedBack = async (): Promise<string | null> => {
      await desk.page.keyboard.press('ArrowLeft');
      return writtenIn();
    };
    await expect.poll(steppedBack).toBe(frames[0]);
  });

  test('a word that an input method composes at a frame’s end is not cut off', async () => {
    const { made, frames } = flowing(storyFromText(SENTENCE.repeat(3)), [
      { widthMm: 60, heightMm: 30 },
      { widthMm: 60, heightMm: 120 },
    ]);
    await desk.look(made);
    const [first = ''] = await inAll(frames);
    await open(made, frames[0] ?? '');
    await desk.ime.compose(['さ', 'さい', 'さいた', 'さいたく'], '採択');
    await expect.poll(writtenIn).toBe(frames[1]);
    expect(storyText(await lastTold()).slice(0, first.length + 2)).toBe(`${first}採択`);
  });
});

describe('a text that is to be made smaller', () => {
  const pointsOf = (frame: string): Promise<number> =>
    desk.page
      .locator(`[data-frame="${frame}"] .story`)
      .evaluate((root) => Number.parseFloat(getComputedStyle(root).zoom));

  test('is drawn just so small that it has room, and as it is where it has room', async () => {
    const box = { widthMm: 60, heightMm: 60, fit: 'shrink' as const };
    const long = flowing(storyFromText(SENTENCE.repeat(2)), [box]);
    await desk.look(long.made);
    const [frame = ''] = long.frames;
    const factor = await pointsOf(frame);
    expect(factor).toBeLessThan(0.98);
    expect(factor).toBeGreaterThan(0.75);
    expect(await desk.overset(frame)).toBe(0);
    const short = flowing(storyFromText(SENTENCE), [box]);
    await desk.look(short.made);
    expect(await pointsOf(short.frames[0] ?? '')).toBe(1);
  });

  test('is never made smaller than people can read: the rest is said to be too much', async () => {
    const { made, frames } = flowing(storyFromText(SENTENCE.repeat(12)), [
      { widthMm: 60, heightMm: 40, fit: 'shrink' },
    ]);
    await desk.look(made);
    const [frame = ''] = frames;
    expect(await pointsOf(frame)).toBeCloseTo(9 / 12, 2);
    expect(await desk.overset(frame)).toBeGreaterThan(100);
  });
});

test('what is shown on every page is drawn on the others in its place, and measured once', async () => {
  const maker = leafletMaker();
  maker.text('採択');
  maker.nextPage();
  const id = maker.text('みどり区社保協ニュース', { xMm: 15, yMm: 5, heightMm: 10 });
  const made = maker.made();
  const pages = made.pages.map((page) => ({
    ...page,
    frames: page.frames.map((frame) =>
      frame.id === id ? { ...frame, everyPage: true as const } : frame,
    ),
  }));
  await desk.look({ ...made, pages });
  const heading = desk.page.locator('.sheet-frame', { hasText: 'みどり区社保協ニュース' });
  await expect.poll(() => heading.count()).toBe(1);
  expect(await heading.getAttribute('data-frame')).toBeNull();
});
