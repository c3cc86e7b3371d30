import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/shared/base/id.ts';
import { pxFromMm } from '../../src/shared/base/units.ts';
import type { FrameInput } from '../../src/shared/publication/frame.ts';
import { storyFromText } from '../../src/shared/publication/story.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});
afterAll(() => desk.close());

const STORY = newId();
const WORDS =
  '区議会は、資格確認書をすべての加入者に送ることを求める陳情を、賛成多数で採択しました。';
const TEXT = { xMm: 20, yMm: 20, widthMm: 120, heightMm: 110 };

type Shape = Extract<FrameInput, { kind: 'shape' }>;
type Given = Pick<Shape, 'xMm' | 'yMm' | 'widthMm' | 'heightMm' | 'wrapMm' | 'shape'>;

/** A text with frames over it. */
async function lay(writing: 'horizontal' | 'vertical', over: readonly Given[]): Promise<string> {
  const maker = leafletMaker();
  const text = newId();
  maker.frame({ kind: 'text', id: text, story: STORY, writing, ...TEXT });
  for (const given of over) maker.frame({ kind: 'shape', id: newId(), fill: '#ffd200', ...given });
  await desk.look(maker.made({ stories: { [STORY]: storyFromText(WORDS.repeat(9)) } }));
  return text;
}

/** The boxes of every character of the text, in mm of the page. */
const charactersIn = (frame: string) =>
  desk.page.evaluate((id) => {
    const page = document.querySelector('.sheet-page')?.getBoundingClientRect();
    const story = document.querySelector(`[data-frame="${id}"] .story`);
    if (!page || !story) throw new Error('not drawn');
    const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
    const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
      for (let at = 0; at < node.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        boxes.push({
          left: left - page.left,
          top: top - page.top,
          right: right - page.left,
          bottom: bottom - page.top,
        });
      }
    return boxes;
  }, frame);

/** How many characters stand in the way of what lies over them; a square's corners, or a circle's middle part. */
async function standingIn(frame: string, given: Given): Promise<number> {
  const inset = given.shape === 'ellipse' ? (1 - Math.SQRT1_2) / 2 : 0;
  const left = pxFromMm(given.xMm + given.widthMm * inset) + 1;
  const right = pxFromMm(given.xMm + given.widthMm * (1 - inset)) - 1;
  const top = pxFromMm(given.yMm + given.heightMm * inset) + 1;
  const bottom = pxFromMm(given.yMm + given.heightMm * (1 - inset)) - 1;
  const boxes = await charactersIn(frame);
  return boxes.filter(
    (box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
  ).length;
}

const SQUARE: Given = {
  shape: 'rectangle',
  xMm: 95,
  yMm: 40,
  widthMm: 50,
  heightMm: 30,
  wrapMm: 3,
};

for (const writing of ['horizontal', 'vertical'] as const) {
  test(`${writing} lines keep clear of what lies at their end, and use the rest of the frame`, async () => {
    const { wrapMm: _wrap, ...plain } = SQUARE;
    const covered = await lay(writing, [plain]);
    expect(await standingIn(covered, SQUARE)).toBeGreaterThan(20);
    const text = await lay(writing, [SQUARE]);
    expect(await standingIn(text, SQUARE)).toBe(0);
    const boxes = await charactersIn(text);
    // Lines beside it still begin at the frame's edge, lines above it still reach the other.
    expect(Math.max(...boxes.map(({ right }) => right))).toBeGreaterThan(pxFromMm(135));
    expect(
      boxes.some(
        ({ top, left }) => top > pxFromMm(45) && top < pxFromMm(65) && left < pxFromMm(24),
      ),
    ).toBe(true);
  });
}

test('lines keep clear of a circle at their beginning and of a square at their end', async () => {
  const circle: Given = {
    shape: 'ellipse',
    xMm: 10,
    yMm: 70,
    widthMm: 50,
    heightMm: 50,
    wrapMm: 2,
  };
  const text = await lay('horizontal', [SQUARE, circle]);
  expect(await standingIn(text, SQUARE)).toBe(0);
  expect(await standingIn(text, circle)).toBe(0);
  const boxes = await charactersIn(text);
  // Beside the circle's upper end there is more room than beside its middle.
  const leftAt = (mm: number): number =>
    Math.min(
      ...boxes
        .filter(({ top, bottom }) => top < pxFromMm(mm + 4) && bottom > pxFromMm(mm - 4))
        .map(({ left }) => left),
    );
  expect(leftAt(72)).toBeLessThan(leftAt(95) - 20);
});
