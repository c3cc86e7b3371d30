import { expect, type Page, test } from '@playwright/test';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';

let opened: OpenedWindow;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openWindow();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
});

/** No way through a screen is longer than this. */
const MOST_STEPS = 120;

/** What a screen reader would call the element that has the keyboard. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])].map((label) => label.textContent ?? '')
        : [];
    return element.getAttribute('aria-label') ?? (labels.join(' ') || (element.textContent ?? ''));
  });

/** Goes with the tab key alone to what is called so. */
async function tabTo(name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const here = await focused();
    if (here.trim().startsWith(name)) return;
    passed.push(here.slice(0, 20));
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by keys to ${name}: ${passed.join(' | ')}`);
}

test('an archive is made and a leaflet begun', async () => {
  await expect(page.getByRole('button', { name: '見本の書庫をつくる' })).toBeVisible();
  await tabTo('見本の書庫をつくる');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'きょう' })).toBeVisible();
  await tabTo('採択速報ビラ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '下書きをつくる' })).toBeVisible();
  await tabTo('下書きをつくる');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-desk] [data-frame]').first()).toBeVisible();
});

test('a frame is chosen, moved, written in, and all of it taken back', async () => {
  await tabTo('文字の枠：陳情、採択！');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-desk] [contenteditable="true"]')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('みなさんの力で');
  await page.keyboard.press('Escape');
  const frame = page.locator('[data-desk] [data-frame]').filter({ hasText: 'みなさんの力で' });
  await expect(frame).toHaveCount(1);
  const before = await frame.boundingBox();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(async () => ((await frame.boundingBox())?.y ?? 0) - (before?.y ?? 0))
    .toBeGreaterThan(1);
  await expect(async () => {
    await page.keyboard.press('Control+z');
    await expect(frame).toHaveCount(0, { timeout: 300 });
  }).toPass();
});

test('it is checked, written as a PDF and saved', async () => {
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo('書き出す');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/できました/)).toBeVisible({ timeout: 30_000 });
  await tabTo('保存する');
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saved).suggestedFilename()).toMatch(/\.pdf$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
