import { expect, type Page, test } from '@playwright/test';
import { type OpenedWindow, openSampleLeaflet } from '../support/opened-window.ts';

let opened: OpenedWindow;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openSampleLeaflet();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
});

const keepPicture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-output/screens/${name}.png` });

/** Takes a tool and clicks on the page with it. */
async function lay(tool: string, position: { x: number; y: number }): Promise<void> {
  await page.getByRole('toolbar', { name: '道具' }).getByRole('button', { name: tool }).click();
  await page.getByRole('region', { name: '紙面' }).click({ position });
}

test('a QR code is laid with a click and drawn while its address is typed', async () => {
  await lay('QRコード', { x: 300, y: 350 });
  await page.getByRole('textbox', { name: 'ホームページの住所（URL）' }).fill('example.org/kokuho');
  const code = page
    .locator('[data-desk]')
    .getByRole('img', { name: 'QRコード：https://example.org/kokuho' });
  await expect(code).toBeVisible();
  await keepPicture('desk-qr-code');
  await page.keyboard.press('Escape');
});

test('lines to write on are laid with a click and labelled', async () => {
  await lay('記入欄', { x: 250, y: 220 });
  await page.getByRole('textbox', { name: '行の見出し' }).fill('お名前\nご住所 〒\n\nお電話');
  const lines = page.locator('[data-desk] [data-frame]', { hasText: 'お名前' });
  await expect(lines).toContainText('お電話');
  await expect(page.getByRole('textbox', { name: '行の数' })).toHaveValue('4');
  await keepPicture('desk-form-lines');
});

test('a reply form with its line to cut along is laid in one press, and taken back in one', async () => {
  await page.getByRole('button', { name: 'ページを足す' }).click();
  await page.getByText('入れる', { exact: true }).click();
  await page.getByRole('menuitem', { name: '申込書（キリトリ線つき）' }).click();
  const cut = page.locator('[data-desk] [data-frame]', { hasText: 'キリトリ線' });
  await expect(cut).toBeVisible();
  await expect(page.getByText('5個の枠を選んでいます。')).toBeVisible();
  await keepPicture('desk-reply-form');
  await page.keyboard.press('Control+z');
  await expect(cut).toHaveCount(0);
});

test('printing stays in sight beside all tools, in a narrow window, too', async () => {
  const tools = page.getByRole('toolbar', { name: '道具' });
  await tools.getByRole('button', { name: '図形', exact: true }).click();
  for (const width of [1280, 1024]) {
    await page.setViewportSize({ width, height: 720 });
    await expect(tools.getByRole('button', { name: '印刷・入稿' })).toBeInViewport({ ratio: 1 });
  }
});
