import { expect, type Locator, type Page, test } from '@playwright/test';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';

let opened: OpenedWindow;
let page: Page;

const framesOnDesk = (): Locator => page.locator('[data-desk] [data-frame]');
const undo = (): Locator => page.getByRole('button', { name: '元に戻す' });
const LONG =
  '国民健康保険の資格確認書を、申請のないままで全員に交付することを求める陳情は、委員会で採択されました。';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openWindow();
  page = opened.page;
  await page.getByRole('button', { name: '見本の書庫をつくる' }).click();
  await page.getByRole('link', { name: '作成物' }).click();
  await page.getByRole('button', { name: '白紙からつくる' }).first().click();
  await page.getByRole('button', { name: '白紙を開く' }).click();
  await expect(page.getByRole('region', { name: '紙面' })).toBeVisible();
});

test.afterAll(async () => {
  await opened?.close();
});

/** Draws with the tool that is in the hand, from one corner to the other, in parts of the desk. */
async function draw(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const box = await page.getByRole('region', { name: '紙面' }).boundingBox();
  if (!box) throw new Error('no desk');
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 4 });
  await page.mouse.up();
}

test('a headline is drawn, written and dressed', async () => {
  await page.getByRole('button', { name: '題字' }).first().click();
  await draw([0.4, 0.15], [0.6, 0.3]);
  await page.getByRole('tab', { name: '枠' }).click();
  await page.getByLabel('文字（改行で2行、3行に）').fill('陳情、採択！');
  await page.getByRole('button', { name: '黄・黒・白', exact: true }).click();
  const headline = framesOnDesk().filter({ hasText: '陳情、採択！' });
  await expect(headline.locator('path')).not.toHaveCount(0);
  // Three outlines, each with every letter.
  await expect(headline.locator('svg > g')).toHaveCount(3);
});

test('text that has no room goes on in another frame, and one undo takes that back', async () => {
  await page.getByRole('button', { name: '文字', exact: true }).click();
  await draw([0.4, 0.4], [0.5, 0.6]);
  await expect(page.locator('[data-desk] [contenteditable="true"]')).toBeFocused();
  await page.keyboard.insertText(LONG.repeat(4));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '続きの枠へ' }).click();
  await page.getByRole('tab', { name: '文字' }).click();
  await expect(page.getByText('2つの枠に流れる文章の、2番目です。')).toBeVisible();
  const shown = await page.locator('[data-desk] .story-part').allInnerTexts();
  expect(shown.join('').replaceAll(/\s/g, '')).toBe(LONG.repeat(4));
  await undo().click();
  await expect(page.locator('[data-desk] .story-part')).toHaveCount(0);
});

test('everything is undone to the blank page, and done again', async () => {
  await expect(async () => {
    if (await undo().isEnabled()) await undo().click();
    await expect(framesOnDesk()).toHaveCount(0, { timeout: 200 });
  }).toPass();
  const redo = page.getByRole('button', { name: 'やり直す' });
  await expect(async () => {
    if (await redo.isEnabled()) await redo.click();
    await expect(redo).toBeDisabled({ timeout: 200 });
  }).toPass();
  await expect(framesOnDesk().filter({ hasText: '陳情、採択！' })).toHaveCount(1);
  await expect(page.locator('[data-desk] .story-part')).toHaveCount(2);
});
