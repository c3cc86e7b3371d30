import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragraph, storyOf } from '../support/stories.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});
afterAll(() => desk.close());

const VERTICAL = { writing: 'vertical', widthMm: 80, heightMm: 60 } as const;
const upright = () => desk.page.locator('.story-combined, .story-stacked').allTextContents();

test('the arrow keys go the way the lines run', async () => {
  await desk.write(storyOf(paragraph('一二三四'), paragraph('五六七八')), VERTICAL);
  await desk.select('一二三四', 1);
  await desk.page.keyboard.press('ArrowDown');
  await desk.page.keyboard.type('下');
  expect(await desk.lines()).toStrictEqual(['一二下三四', '五六七八']);
  await desk.page.keyboard.press('ArrowUp');
  await desk.page.keyboard.press('ArrowUp');
  await desk.page.keyboard.type('上');
  expect(await desk.lines()).toStrictEqual(['一上二下三四', '五六七八']);
  await desk.page.keyboard.press('ArrowLeft');
  await desk.page.keyboard.type('左');
  expect(await desk.lines()).toStrictEqual(['一上二下三四', '五六左七八']);
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.type('右');
  expect((await desk.lines())[0]).toContain('右');
});

test('digits stand upright, and the story knows nothing of it', async () => {
  await desk.write(storyOf(paragraph('2026年1月14日')), VERTICAL);
  expect(await upright()).toStrictEqual(['2026', '1', '14']);
  await desk.page.keyboard.type('23対');
  expect(await desk.story()).toStrictEqual(storyOf(paragraph('2026年1月14日23対')));
  expect(await upright()).toStrictEqual(['2026', '1', '14', '23']);
});

test('digits stay upright while they are typed and erased', async () => {
  await desk.write(storyOf(paragraph('午後')), VERTICAL);
  for (const key of '12時') await desk.page.keyboard.type(key);
  expect(await upright()).toStrictEqual(['12']);
  await desk.page.keyboard.press('Backspace');
  await desk.page.keyboard.press('Backspace');
  expect(await upright()).toStrictEqual(['1']);
  await desk.page.keyboard.type('5時');
  expect(await desk.story()).toStrictEqual(storyOf(paragraph('午後15時')));
  expect(await upright()).toStrictEqual(['15']);
});

test('composing beside upright digits loses nothing', async () => {
  await desk.write(storyOf(paragraph('1月14日')), VERTICAL);
  await desk.select('14', 2);
  await desk.ime.compose(['に', 'にち'], '・15');
  expect(await desk.story()).toStrictEqual(storyOf(paragraph('1月14・15日')));
  await desk.select('1', 0);
  await desk.ime.compose(['ら', 'らいねん'], '来年');
  expect(await desk.story()).toStrictEqual(storyOf(paragraph('来年1月14・15日')));
  expect(await upright()).toStrictEqual(['1', '14', '15']);
});

test('in a horizontal frame digits are words like others', async () => {
  await desk.write(storyOf(paragraph('2026年1月14日')));
  expect(await upright()).toStrictEqual([]);
});

test('what does not fit is counted, readings apart', async () => {
  const long = '陳情を採択した。'.repeat(40);
  await desk.write(storyOf(paragraph(long)), { ...VERTICAL, heightMm: 20, widthMm: 30 });
  const over = await desk.overset();
  expect(over).toBeGreaterThan(200);
  expect(over).toBeLessThan(long.length);
  await desk.write(storyOf(paragraph('陳情を採択した。')), VERTICAL);
  expect(await desk.overset()).toBe(0);
});
